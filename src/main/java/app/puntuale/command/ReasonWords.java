package app.puntuale.command;

import app.puntuale.followups.Proposal;
import app.puntuale.followups.Reason;
import app.puntuale.texts.Texts;

/// Why a proposal was made, in the words of the screens.
final class ReasonWords {

    private ReasonWords() {}

    static String sentence(Proposal.Act proposal, Texts texts) {
        return switch (proposal.reason()) {
            case Reason.LargeInvoiceDueSoon(var dueOn) -> texts.get("facts.reason.largeInvoiceDueSoon", dueOn);
            case Reason.LateEnough(var days) -> texts.get("facts.reason.late." + proposal.action(), days);
            case Reason.LateEnoughForALargeAmount(var days, var threshold) ->
                texts.get("facts.reason.lateLarge." + proposal.action(), days, threshold);
            case Reason.NoAnswerToReminder(var level, var on) ->
                texts.get("facts.reason.noAnswerToReminder", texts.get("facts.level." + level), on);
            case Reason.PromiseBroken broken -> broken(broken, texts);
            case Reason.AskedToBeCalledBack(var on) -> texts.get("facts.reason.askedToBeCalledBack", on);
            case Reason.AskedForCopy(var on) -> texts.get("facts.reason.askedForCopy", on);
            case Reason.SaidPaid(var on) -> texts.get("facts.reason.saidPaid", on);
            case Reason.CallUnanswered(var on, var attempts) -> texts.get("facts.reason.callUnanswered", on, attempts);
            case Reason.Refused(var on) -> texts.get("facts.reason.refused", on);
            case Reason.InDifficulty(var on) -> texts.get("facts.reason.inDifficulty", on);
            case Reason.LadderExhausted(var written, var calls) ->
                texts.get("facts.reason.ladderExhausted", written, calls);
        };
    }

    /// For a machine.
    static String code(Reason reason) {
        return switch (reason) {
            case Reason.LargeInvoiceDueSoon _ -> "LARGE_INVOICE_DUE_SOON";
            case Reason.LateEnough _ -> "LATE_ENOUGH";
            case Reason.LateEnoughForALargeAmount _ -> "LATE_ENOUGH_FOR_A_LARGE_AMOUNT";
            case Reason.NoAnswerToReminder _ -> "NO_ANSWER_TO_REMINDER";
            case Reason.PromiseBroken _ -> "PROMISE_BROKEN";
            case Reason.AskedToBeCalledBack _ -> "ASKED_TO_BE_CALLED_BACK";
            case Reason.AskedForCopy _ -> "ASKED_FOR_COPY";
            case Reason.SaidPaid _ -> "SAID_PAID";
            case Reason.CallUnanswered _ -> "CALL_UNANSWERED";
            case Reason.Refused _ -> "REFUSED";
            case Reason.InDifficulty _ -> "IN_DIFFICULTY";
            case Reason.LadderExhausted _ -> "LADDER_EXHAUSTED";
        };
    }

    private static String broken(Reason.PromiseBroken broken, Texts texts) {
        return broken.received().isPositive()
                ? texts.get("facts.reason.promiseKeptInPart", broken.received(), broken.promised())
                : texts.get("facts.reason.promiseBroken", broken.promised(), broken.by());
    }
}
