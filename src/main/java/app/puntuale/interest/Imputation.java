package app.puntuale.interest;

/// What a payment pays first; an explicit choice is stored with the payment.
public enum Imputation {
    /// Interest accrued so far, then capital: the law's order, art. 1194 c.c.
    ART_1194,
    /// Capital only, with the creditor's consent; also when no interest is claimed.
    CAPITAL
}
