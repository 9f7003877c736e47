package app.puntuale.interest;

/// What a letter says about late interest.
public enum InterestUse {
    NONE,
    /// That it runs, without asking for it.
    MENTIONED,
    /// Counted, asked for, with the reckoning attached.
    CALCULATED
}
