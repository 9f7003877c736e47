package app.puntuale.followups;

/// The answer to one of the seven questions.
public enum Reply {
    YES,
    NO,
    UNKNOWN
}
