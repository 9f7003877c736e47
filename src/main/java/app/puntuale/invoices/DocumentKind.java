package app.puntuale.invoices;

/// What an e-invoice document does to what is owed.
public enum DocumentKind {
    /// Invoices, debit notes, parcelle, advances: money to come in.
    INVOICE,
    /// TD04 and TD08: money that need not come in.
    CREDIT_NOTE
}
