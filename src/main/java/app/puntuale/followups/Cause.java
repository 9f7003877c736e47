package app.puntuale.followups;

/// Why a customer does not pay (motivo del mancato pagamento); each suggests a strategy.
public enum Cause {
    FORGOTTEN,
    DISORGANISED,
    /// Uses the supplier as a bank.
    OPPORTUNISM,
    DISPUTE,
    OUR_ERROR,
    TEMPORARY_DIFFICULTY,
    LASTING_DIFFICULTY,
    UNTRACEABLE
}
