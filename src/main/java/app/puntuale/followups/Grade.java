package app.puntuale.followups;

/// How reliable a customer is as a payer.
public enum Grade {
    GOOD,
    FAIR,
    POOR
}
