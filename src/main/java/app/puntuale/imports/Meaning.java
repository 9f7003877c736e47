package app.puntuale.imports;

/// What a TipoDocumento means for whoever waits for money.
enum Meaning {
    INVOICE,
    CREDIT_NOTE,
    /// A document that only the tax office reads: nobody owes anything for it.
    NO_RECEIVABLE,
    UNKNOWN;

    /// Invoices, advances, parcelle, debit notes, deferred invoices and sales of used-up assets are all invoices here.
    static Meaning of(String typeCode) {
        return switch (typeCode) {
            case "TD01", "TD02", "TD03", "TD05", "TD06", "TD07", "TD09", "TD24", "TD25", "TD26" -> INVOICE;
            case "TD04", "TD08" -> CREDIT_NOTE;
            case "TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD27", "TD28", "TD29" ->
                NO_RECEIVABLE;
            default -> UNKNOWN;
        };
    }
}
