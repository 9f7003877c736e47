package app.puntuale.command;

import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.texts.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of the history in one line of words, those of the screens.
record EventWords(Texts texts) {

    String sentence(Event event) {
        return switch (event) {
            case Event.Called called -> called(called);
            case Event.Written(var level, var channel, var protocol, var _, var _) ->
                parts(texts.get("facts.written." + level), texts.get("facts.channel." + channel), protocol);
            case Event.Paid(var _, var amount, var receivedOn) ->
                parts(texts.get("facts.event.paid", amount), texts.get("facts.event.receivedOn", receivedOn));
            case Event.PaymentUndone(var _, var amount) -> texts.get("facts.event.paymentUndone", amount);
            case Event.DisputeClosed(var _, var how) -> parts(texts.get("facts.event.disputeClosed"), how);
            case Event.Held(var until, var reason) ->
                parts(
                        until.map(day -> texts.get("facts.event.heldUntil", day))
                                .orElseGet(() -> texts.get("facts.event.held")),
                        reason);
            case Event.Resumed() -> texts.get("facts.event.resumed");
            case Event.CopySent() -> texts.get("facts.event.copySent");
            case Event.DueDateConfirmed(var _, var dueOn) -> texts.get("facts.event.dueDateConfirmed", dueOn);
            case Event.Noted(var text) -> parts(texts.get("facts.event.noted"), text);
        };
    }

    /// For a machine.
    static String code(Event event) {
        return switch (event) {
            case Event.Called _ -> "called";
            case Event.Written _ -> "written";
            case Event.Paid _ -> "paid";
            case Event.PaymentUndone _ -> "payment_undone";
            case Event.DisputeClosed _ -> "dispute_closed";
            case Event.Held _ -> "held";
            case Event.Resumed _ -> "resumed";
            case Event.CopySent _ -> "copy_sent";
            case Event.DueDateConfirmed _ -> "due_date_confirmed";
            case Event.Noted _ -> "noted";
        };
    }

    private String called(Event.Called called) {
        return parts(outcome(called.outcome()), called.answeredBy(), called.note());
    }

    private String outcome(CallOutcome outcome) {
        return switch (outcome) {
            case CallOutcome.NoAnswer() -> texts.get("facts.call.noAnswer");
            case CallOutcome.MessageLeft() -> texts.get("facts.call.messageLeft");
            case CallOutcome.Promised(var by, var amount) ->
                parts(texts.get("facts.call.promised"), texts.get("facts.agreed.promised", amount, by));
            case CallOutcome.Disputed(var _, var reason) -> parts(texts.get("facts.call.disputed"), reason);
            case CallOutcome.WantsCopy() -> texts.get("facts.call.wantsCopy");
            case CallOutcome.WrongNumber() -> texts.get("facts.call.wrongNumber");
            case CallOutcome.Refuses() -> texts.get("facts.call.refuses");
            case CallOutcome.InDifficulty() -> texts.get("facts.call.inDifficulty");
            case CallOutcome.CallBack(var on) ->
                parts(texts.get("facts.call.callBack"), texts.get("facts.agreed.callBack", on));
            case CallOutcome.SaysPaid(var on, var reference) ->
                parts(
                        texts.get("facts.call.saysPaid"),
                        on.map(day -> texts.get("facts.agreed.saysPaid", day)).orElse(""),
                        reference);
        };
    }

    /// What is empty is left out.
    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
