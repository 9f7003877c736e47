package app.puntuale.words;

import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.Event;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Questions;
import app.puntuale.plans.PlanTerms;
import app.puntuale.texts.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of the history in words.
///
/// @param title what happened
/// @param details the rest in one line, or empty text
public record EventWords(String title, String details) {

    public static EventWords of(Event event, Texts texts) {
        return switch (event) {
            case Event.Called(var _, var outcome, var answeredBy, var note) ->
                words(texts.get("facts.call." + key(outcome)), agreed(outcome, texts), quoted(note), answeredBy);
            case Event.Written(var level, var channel, var protocol, var _, var _) ->
                words(texts.get("facts.written." + level), texts.get("facts.channel." + channel), protocol);
            case Event.Received(var protocol, var on, var proof, var _) ->
                words(texts.get("facts.event.received", protocol, on), texts.get("facts.proof." + proof));
            case Event.Paid(var _, var amount, var receivedOn) ->
                words(texts.get("facts.event.paid", amount), texts.get("facts.event.receivedOn", receivedOn));
            case Event.PaymentUndone(var _, var amount) -> words(texts.get("facts.event.paymentUndone", amount));
            case Event.Promised(var by, var amount, var who) ->
                words(texts.get("facts.event.promised"), texts.get("facts.agreed.promised", amount, by), who);
            case Event.DisputeOpened(var dispute) -> dispute(dispute, texts);
            case Event.DisputeClosed(var _, var end, var how) ->
                words(texts.get("facts.event.disputeClosed"), texts.get("facts.disputeEnd." + end), how);
            case Event.Held(var until, var reason) ->
                words(
                        until.map(day -> texts.get("facts.event.heldUntil", day))
                                .orElseGet(() -> texts.get("facts.event.held")),
                        reason);
            case Event.Resumed() -> words(texts.get("facts.event.resumed"));
            case Event.InvoiceHeld(var _, var until, var reason) ->
                words(
                        until.map(day -> texts.get("facts.event.invoiceHeldUntil", day))
                                .orElseGet(() -> texts.get("facts.event.invoiceHeld")),
                        reason);
            case Event.InvoiceResumed(var _) -> words(texts.get("facts.event.invoiceResumed"));
            case Event.StandingChanged(var standing, var reason) ->
                words(texts.get("facts.standing." + standing), reason);
            case Event.WrittenOff(var _, var reason, var lookAgainOn) ->
                words(texts.get("facts.event.writtenOff"), reason, texts.get("facts.event.lookAgainOn", lookAgainOn));
            case Event.TakenUpAgain(var _) -> words(texts.get("facts.event.takenUpAgain"));
            case Event.CauseNoted(var cause, var note) ->
                words(texts.get("facts.event.cause", texts.get("facts.cause." + cause)), note);
            case Event.QuestionAnswered(var question, var reply, var note) ->
                words(texts.get("facts.question." + question), texts.get("facts.reply." + reply), note);
            case Event.WentOnAnyway(var guard, var step, var reason) ->
                words(
                        texts.get("facts.event.wentOnAnyway", texts.get("facts.step." + step)),
                        texts.get("facts.guard." + guard),
                        guard == Guard.OPEN_QUESTIONS ? QuestionWords.names(Questions.named(reason), texts) : reason);
            case Event.Approved(var step) -> words(texts.get("facts.event.approved", texts.get("facts.step." + step)));
            case Event.StepSkipped(var step, var reason) ->
                words(texts.get("facts.event.stepSkipped", texts.get("facts.step." + step)), reason);
            case Event.Worried(var reason) -> words(texts.get("facts.event.worried"), reason);
            case Event.Reassured() -> words(texts.get("facts.event.reassured"));
            case Event.PolicyAssigned(var _, var policy, var reason) ->
                words(
                        policy.map(name -> texts.get("facts.event.policyAssigned", PolicyWords.name(name, texts)))
                                .orElseGet(() -> texts.get("facts.event.policyOfItsKind")),
                        reason);
            case Event.Acknowledged(var _, var on, var how) -> words(texts.get("facts.event.acknowledged", on), how);
            case Event.ClaimFiled(var _, var on, var court) -> words(texts.get("facts.event.claimFiled", on), court);
            case Event.ClaimDecided(var _, var on, var how) -> words(texts.get("facts.event.claimDecided", on), how);
            case Event.TermChosen(var _, var term) ->
                words(texts.get("facts.event.termChosen", texts.get("facts.term." + term)), term.article());
            case Event.PlanProposed(var terms) -> plan(terms, texts);
            case Event.PlanSigned(var _, var on) -> words(texts.get("facts.event.planSigned", on));
            case Event.PlanEnded(var _, var reason) -> words(texts.get("facts.event.planEnded"), reason);
            case Event.SettlementAgreed(var terms) ->
                words(texts.get("facts.event.settlementAgreed", terms.accepted(), terms.by()));
            case Event.SettlementKept(var _, var waived) -> words(texts.get("facts.event.settlementKept", waived));
            case Event.SettlementEnded(var _, var reason) -> words(texts.get("facts.event.settlementEnded"), reason);
            case Event.DiscountOffered(var _, var percent, var until) ->
                words(texts.get("facts.event.discountOffered", percent, until));
            case Event.DiscountTaken(var _, var amount) -> words(texts.get("facts.event.discountTaken", amount));
            case Event.CreditApplied(var _, var _, var _, var amount) ->
                words(texts.get("facts.event.creditApplied", amount));
            case Event.InterestWaived(var _, var _, var amount, var reason) ->
                words(texts.get("facts.event.interestWaived", amount), reason);
            case Event.CreditLimitSet(var limit) ->
                words(limit.map(amount -> texts.get("facts.event.creditLimit", amount))
                        .orElseGet(() -> texts.get("facts.event.noCreditLimit")));
            case Event.SignalNoted(var source, var text) -> words(texts.get("facts.source." + source), text);
            case Event.GradeGiven(var grade, var note) ->
                words(
                        grade.map(given -> texts.get("facts.event.gradeGiven", texts.get("facts.grade." + given)))
                                .orElseGet(() -> texts.get("facts.event.gradeReckoned")),
                        note);
            case Event.CopySent() -> words(texts.get("facts.event.copySent"));
            case Event.DueDateConfirmed(var _, var dueOn) -> words(texts.get("facts.event.dueDateConfirmed", dueOn));
            case Event.Corrected(var _, var reason) -> words(texts.get("facts.event.corrected"), reason);
            case Event.AgreementWritten(var _, var protocol, var _) ->
                words(texts.get("facts.event.agreementWritten"), protocol);
            case Event.Attached(var exhibit, var _, var _, var name) ->
                words(texts.get("facts.event.attached", texts.get("facts.exhibit." + exhibit)), name);
            case Event.Noted(var text) -> words(texts.get("facts.event.noted"), text);
        };
    }

    /// Both in one line.
    public String sentence() {
        return joined(title, details);
    }

    private static EventWords dispute(Dispute dispute, Texts texts) {
        return words(
                dispute.part()
                        .map(part -> texts.get("facts.event.partDisputed", part))
                        .orElseGet(() -> texts.get("facts.event.disputed")),
                dispute.reason(),
                dispute.perhapsOurs() ? texts.get("facts.event.perhapsOurs") : "",
                dispute.owner(),
                dispute.answerBy()
                        .map(day -> texts.get("facts.event.answerBy", day))
                        .orElse(""));
    }

    private static EventWords plan(PlanTerms terms, Texts texts) {
        var rates = terms.rates();
        return words(
                texts.get("facts.event.planProposed", rates.size(), terms.total()),
                texts.get(
                        "facts.event.planRates",
                        rates.getFirst().dueOn(),
                        rates.getLast().dueOn()));
    }

    private static String key(CallOutcome outcome) {
        return switch (outcome) {
            case CallOutcome.NoAnswer _ -> "noAnswer";
            case CallOutcome.MessageLeft _ -> "messageLeft";
            case CallOutcome.Spoken _ -> "spoken";
            case CallOutcome.Promised _ -> "promised";
            case CallOutcome.Disputed _ -> "disputed";
            case CallOutcome.WantsCopy _ -> "wantsCopy";
            case CallOutcome.WrongNumber _ -> "wrongNumber";
            case CallOutcome.Refuses _ -> "refuses";
            case CallOutcome.InDifficulty _ -> "inDifficulty";
            case CallOutcome.CallBack _ -> "callBack";
            case CallOutcome.SaysPaid _ -> "saysPaid";
        };
    }

    private static String agreed(CallOutcome outcome, Texts texts) {
        return switch (outcome) {
            case CallOutcome.Promised(var by, var amount) -> texts.get("facts.agreed.promised", amount, by);
            case CallOutcome.Disputed(var _, var reason) -> reason;
            case CallOutcome.CallBack(var on) -> texts.get("facts.agreed.callBack", on);
            case CallOutcome.SaysPaid(var on, var reference) ->
                joined(on.map(day -> texts.get("facts.agreed.saysPaid", day)).orElse(""), reference);
            case CallOutcome.NoAnswer _,
                    CallOutcome.MessageLeft _,
                    CallOutcome.Spoken _,
                    CallOutcome.WantsCopy _,
                    CallOutcome.WrongNumber _,
                    CallOutcome.Refuses _,
                    CallOutcome.InDifficulty _ -> "";
        };
    }

    private static EventWords words(String title, String... details) {
        return new EventWords(title, joined(details));
    }

    private static String quoted(String note) {
        return note.isEmpty() ? "" : "«" + note + "»";
    }

    /// What is empty is left out.
    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
