package app.puntuale.followups;

/// The way a written message went out.
public enum Channel {
    EMAIL,
    PEC,
    LETTER
}
