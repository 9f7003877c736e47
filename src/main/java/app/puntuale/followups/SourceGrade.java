package app.puntuale.followups;

/// How much a piece of news about a customer is worth.
public enum SourceGrade {
    /// A register, a balance sheet, a court.
    OFFICIAL,
    HEARSAY
}
