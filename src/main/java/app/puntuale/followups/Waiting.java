package app.puntuale.followups;

/// Why the method waits.
public enum Waiting {
    NOT_YET_LATE_ENOUGH,
    JUST_WRITTEN,
    JUST_CALLED,
    PROMISED_TO_PAY,
    HELD,
    DISPUTED,
    INVOICE_HELD,
    INSOLVENT,
    WITH_LAWYER,
    WITH_AGENCY,
    WRITTEN_OFF,
    SAYS_PAID,
    TO_BE_CALLED_BACK,
    WAITING_FOR_THE_NOTICE,
    IN_PLAN,
    IN_SETTLEMENT,
    /// A person decided that they are not chased.
    NOT_CHASED,
    /// Less than what is worth the trouble.
    TOO_SMALL,
    /// Credit notes and payments that belong to no invoice yet come to as much as is asked for.
    COVERED_BY_CREDIT,
    /// A Sunday, a holiday or a closing of the firm.
    DAY_OFF
}
