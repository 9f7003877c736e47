package app.puntuale.followups;

/// Why the method waits.
public enum Waiting {
    NOT_YET_LATE_ENOUGH,
    JUST_WRITTEN,
    JUST_CALLED,
    PROMISED_TO_PAY,
    HELD,
    DISPUTED,
    SAYS_PAID,
    TO_BE_CALLED_BACK,
    WAITING_FOR_THE_NOTICE
}
