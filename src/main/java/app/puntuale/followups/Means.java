package app.puntuale.followups;

/// By which ways a step of the ladder may reach the customer.
public enum Means {
    CALL,
    EMAIL,
    PEC,
    LETTER
}
