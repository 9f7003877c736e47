package app.puntuale.followups;

/// What speaks for one way to go on, or against another.
public enum Circumstance {
    TEMPORARY_DIFFICULTY,
    LASTING_DIFFICULTY,
    OPPORTUNISM,
    UNTRACEABLE,
    DISPUTED,
    PROMISES_BROKEN,
    /// At most 1,100 euro: before the justice of the peace one may still appear without a lawyer (RULES E-5, E-6).
    SMALL_AMOUNT,
    /// Over the threshold of the rulebook.
    LARGE_AMOUNT,
    /// The notice of default was received, which can be proved.
    NOTICE_RECEIVED,
    /// A claim is near the end of its term.
    PRESCRIPTION_NEAR,
    INSOLVENT
}
