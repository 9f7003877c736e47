package app.puntuale.followups;

/// Why something cannot be agreed as it was asked.
public enum AgreementFlaw implements Flaw {
    /// A named invoice is not the customer's, or is paid; or nothing is open at all.
    NOT_OPEN,
    /// Two currencies do not make one sum.
    OTHER_CURRENCY,
    /// So many rates, or rates of that amount, do not make this debt.
    NOT_DIVISIBLE,
    /// The last day is over already.
    IN_THE_PAST,
    IN_THE_FUTURE,
    /// Nobody signs for an invoice that has not been written.
    BEFORE_THE_INVOICE,
    /// One of the invoices is in a signed plan already.
    ALREADY_IN_PLAN,
    /// One of the invoices is in a settlement that has not lapsed.
    ALREADY_IN_SETTLEMENT,
    NO_PLAN,
    NO_SETTLEMENT,
    /// Not above zero, or not less than what is owed.
    WRONG_AMOUNT,
    /// There is no such interest to give up.
    NOTHING_TO_WAIVE,
    NO_REASON
}
