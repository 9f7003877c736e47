package app.puntuale.followups;

/// How a dispute ends.
public enum DisputeEnd {
    /// They were right: a credit note is, or will be, issued.
    CREDIT_NOTE,
    /// They were right about a detail: the invoice was corrected.
    CORRECTION,
    /// They were not: the invoice is asked for again.
    RESUMED
}
