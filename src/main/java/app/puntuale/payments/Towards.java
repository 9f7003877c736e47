package app.puntuale.payments;

/// Which part of a debt a payment pays.
public enum Towards {
    CAPITAL,
    /// Late interest that was claimed (RULES A-36).
    INTEREST,
    /// The EUR 40 of the invoice: only when a person says so, for they stay outside the law's order.
    LUMP_SUM
}
