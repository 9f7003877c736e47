package app.puntuale.words;

import app.puntuale.followups.Proposal;
import app.puntuale.followups.Reason;
import app.puntuale.texts.Texts;

/// Why the method proposes something, in one line that a clerk would say.
public final class ReasonWords {

    private ReasonWords() {}

    public static String sentence(Proposal.Act proposal, Texts texts) {
        return switch (proposal.reason()) {
            case Reason.LargeInvoiceDueSoon(var dueOn) -> texts.get("facts.reason.largeInvoiceDueSoon", dueOn);
            case Reason.DueSoonFromWhoWorriesUs(var dueOn, var worry) ->
                texts.get("facts.reason.dueSoonAndWorries", dueOn, worry);
            case Reason.LateEnough(var days) -> texts.get("facts.reason.late." + proposal.action(), days);
            case Reason.LateEnoughForALargeAmount(var days, var threshold) ->
                texts.get("facts.reason.lateLarge." + proposal.action(), days, threshold);
            case Reason.LateEnoughForWhoWorriesUs(var days, var worry) ->
                texts.get("facts.reason.worries", days, worry);
            case Reason.NeedsApproval(var step) ->
                texts.get(
                        "facts.reason.needsApproval",
                        texts.get("facts.step." + step),
                        PolicyWords.name(proposal.track().policy(), texts));
            case Reason.NoAnswerToReminder(var level, var on) ->
                texts.get("facts.reason.noAnswerToReminder", texts.get("facts.level." + level), on);
            case Reason.PromiseBroken broken -> promise(broken, texts);
            case Reason.AskedToBeCalledBack(var on) -> texts.get("facts.reason.askedToBeCalledBack", on);
            case Reason.AskedForCopy(var on) -> texts.get("facts.reason.askedForCopy", on);
            case Reason.SaidPaid(var on) -> texts.get("facts.reason.saidPaid", on);
            case Reason.CallUnanswered(var on, var attempts) -> texts.get("facts.reason.callUnanswered", on, attempts);
            case Reason.Refused(var on) -> texts.get("facts.reason.refused", on);
            case Reason.InDifficulty(var on) -> texts.get("facts.reason.inDifficulty", on);
            case Reason.PrescriptionNear(var until, var claims) ->
                texts.get("facts.reason.prescriptionNear", until, claims);
            case Reason.PrescriptionEnded(var until) -> texts.get("facts.reason.prescriptionEnded", until);
            case Reason.LargeInvoiceWithDiscount(var dueOn, var percent, var until) ->
                texts.get("facts.reason.largeInvoiceWithDiscount", dueOn, percent, until);
            case Reason.RateLate(var dueOn, var left, var lapsesOn) ->
                texts.get("facts.reason.rateLate", dueOn, left, lapsesOn);
            case Reason.PlanLapsed(var dueOn, var rate, var on) ->
                texts.get("facts.reason.planLapsed", dueOn, rate, on);
            case Reason.SettlementLapsed(var by, var accepted) ->
                texts.get("facts.reason.settlementLapsed", by, accepted);
            case Reason.LadderExhausted(var written, var calls) ->
                texts.get("facts.reason.ladderExhausted", written, calls);
        };
    }

    private static String promise(Reason.PromiseBroken broken, Texts texts) {
        return broken.received().isPositive()
                ? texts.get("facts.reason.promiseKeptInPart", broken.received(), broken.promised(), broken.by())
                : texts.get("facts.reason.promiseBroken", broken.promised(), broken.by());
    }
}
