package app.puntuale.followups;

import static app.puntuale.followups.Circumstance.DISPUTED;
import static app.puntuale.followups.Circumstance.INSOLVENT;
import static app.puntuale.followups.Circumstance.LARGE_AMOUNT;
import static app.puntuale.followups.Circumstance.LASTING_DIFFICULTY;
import static app.puntuale.followups.Circumstance.NOTICE_RECEIVED;
import static app.puntuale.followups.Circumstance.OPPORTUNISM;
import static app.puntuale.followups.Circumstance.PRESCRIPTION_NEAR;
import static app.puntuale.followups.Circumstance.PROMISES_BROKEN;
import static app.puntuale.followups.Circumstance.SMALL_AMOUNT;
import static app.puntuale.followups.Circumstance.TEMPORARY_DIFFICULTY;
import static app.puntuale.followups.Circumstance.UNTRACEABLE;

import java.util.Set;

/// The ways to go on when nothing helps (cambia rotta), from mild to firm.
public enum Way {
    PLAN,
    SETTLEMENT,
    LAWYER,
    /// With a dossier of what was sold, written and received.
    AGENCY,
    WRITE_OFF;

    /// What speaks for it.
    Set<Circumstance> suitedBy() {
        return switch (this) {
            case PLAN -> Set.of(TEMPORARY_DIFFICULTY, PRESCRIPTION_NEAR);
            case SETTLEMENT -> Set.of(LASTING_DIFFICULTY, DISPUTED);
            case LAWYER -> Set.of(OPPORTUNISM, LARGE_AMOUNT, NOTICE_RECEIVED, PRESCRIPTION_NEAR, INSOLVENT);
            case AGENCY -> Set.of(SMALL_AMOUNT, PROMISES_BROKEN, UNTRACEABLE);
            case WRITE_OFF -> Set.of(SMALL_AMOUNT, UNTRACEABLE);
        };
    }

    /// What speaks against it.
    Set<Circumstance> hinderedBy() {
        return switch (this) {
            case PLAN -> Set.of(OPPORTUNISM, PROMISES_BROKEN, UNTRACEABLE, INSOLVENT);
            case SETTLEMENT -> Set.of(OPPORTUNISM, UNTRACEABLE, INSOLVENT);
            case LAWYER -> Set.of(SMALL_AMOUNT, DISPUTED, UNTRACEABLE);
            case AGENCY -> Set.of(DISPUTED, PRESCRIPTION_NEAR, INSOLVENT);
            case WRITE_OFF -> Set.of(LARGE_AMOUNT, OPPORTUNISM);
        };
    }
}
