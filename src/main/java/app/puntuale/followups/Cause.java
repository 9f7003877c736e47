package app.puntuale.followups;

import java.util.List;

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
    UNTRACEABLE;

    /// What it suggests, the most important first.
    public List<Move> strategy() {
        return switch (this) {
            case FORGOTTEN -> List.of(Move.GENTLE_REMINDER);
            case DISORGANISED -> List.of(Move.SEND_STATEMENT, Move.CALL_BEFORE_DUE_DATE);
            case OPPORTUNISM -> List.of(Move.FASTER_POLICY, Move.CLAIM_INTEREST, Move.STOP_SUPPLY);
            case DISPUTE -> List.of(Move.ANSWER_DISPUTE, Move.ASK_UNDISPUTED);
            case OUR_ERROR -> List.of(Move.PUT_RIGHT);
            case TEMPORARY_DIFFICULTY -> List.of(Move.OFFER_PLAN);
            case LASTING_DIFFICULTY -> List.of(Move.CLAIM_EARLY, Move.STOP_SUPPLY);
            case UNTRACEABLE -> List.of(Move.CHECK_ADDRESS);
        };
    }
}
