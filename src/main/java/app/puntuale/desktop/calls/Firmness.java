package app.puntuale.desktop.calls;

import app.puntuale.followups.Proposal;
import app.puntuale.followups.Reason;
import app.puntuale.followups.Step;

/// How firmly one speaks: always politely, and at every level asking whether the work was fine.
public enum Firmness {
    KIND,
    DECIDED,
    FIRM;

    /// What the step of the ladder suggests; one more after a promise that was not kept.
    static Firmness of(Proposal.Act proposal) {
        var usual = of(proposal.step());
        return proposal.reason() instanceof Reason.PromiseBroken ? usual.firmer() : usual;
    }

    static Firmness of(Step step) {
        return switch (step) {
            case COURTESY_CALL, FIRST_REMINDER, FIRST_CALL -> KIND;
            case SECOND_REMINDER, SECOND_CALL -> DECIDED;
            case THIRD_REMINDER, NOTICE_OF_DEFAULT, CHANGE_OF_ROUTE -> FIRM;
        };
    }

    Firmness firmer() {
        return this == KIND ? DECIDED : FIRM;
    }

    Firmness kinder() {
        return this == FIRM ? DECIDED : KIND;
    }
}
