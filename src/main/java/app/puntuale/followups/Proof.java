package app.puntuale.followups;

/// What proves that a message reached the customer (RULES B-24): only then does it interrupt the prescription.
public enum Proof {
    /// The delivery receipt of a PEC.
    PEC_RECEIPT,
    /// The signed card of a registered letter.
    SIGNED_CARD,
    /// Kept at the post office for as long as the law says, and not fetched.
    COMPLETED_STORAGE,
    /// Handed over, and signed for.
    SIGNED_COPY
}
