package app.puntuale.desktop.facts;

import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.texts.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the history as it is read: an icon, what happened, and a few words more.
///
/// @param details in one line, or empty text
public record Happening(HistoryEntry entry, String icon, Tone tone, String title, String details) {

    public static Happening of(HistoryEntry entry, Texts texts) {
        return switch (entry.event()) {
            case Event.Called called -> call(entry, called, texts);
            case Event.Written written -> letter(entry, written, texts);
            case Event.Paid(var _, var amount, var receivedOn) ->
                of(
                        entry,
                        "mdi2c-cash-check",
                        Tone.SUCCESS,
                        texts.get("facts.event.paid", amount),
                        receivedOn.equals(entry.on()) ? "" : texts.get("facts.event.receivedOn", receivedOn));
            case Event.PaymentUndone(var _, var amount) ->
                of(entry, "mdi2u-undo", Tone.NEUTRAL, texts.get("facts.event.paymentUndone", amount), "");
            case Event.DisputeClosed(var _, var how) ->
                of(entry, "mdi2c-comment-check-outline", Tone.SUCCESS, texts.get("facts.event.disputeClosed"), how);
            case Event.Held(var until, var reason) ->
                of(
                        entry,
                        "mdi2p-pause-circle-outline",
                        Tone.NEUTRAL,
                        until.map(day -> texts.get("facts.event.heldUntil", day))
                                .orElseGet(() -> texts.get("facts.event.held")),
                        reason);
            case Event.Resumed() ->
                of(entry, "mdi2p-play-circle-outline", Tone.NEUTRAL, texts.get("facts.event.resumed"), "");
            case Event.CopySent() ->
                of(entry, "mdi2f-file-send-outline", Tone.ACCENT, texts.get("facts.event.copySent"), "");
            case Event.DueDateConfirmed(var _, var dueOn) ->
                of(
                        entry,
                        "mdi2c-calendar-check-outline",
                        Tone.NEUTRAL,
                        texts.get("facts.event.dueDateConfirmed", dueOn),
                        "");
            case Event.Noted(var text) ->
                of(entry, "mdi2n-note-text-outline", Tone.NEUTRAL, texts.get("facts.event.noted"), text);
        };
    }

    private static Happening of(HistoryEntry entry, String icon, Tone tone, String title, String details) {
        return new Happening(entry, icon, tone, title, joined(details, entry.author()));
    }

    private static Happening call(HistoryEntry entry, Event.Called called, Texts texts) {
        var said = Stream.of(agreed(called.outcome(), texts), quoted(called.note()), called.answeredBy())
                .toArray(String[]::new);
        var title = texts.get("facts.call." + Outcomes.key(called.outcome()));
        return of(entry, Outcomes.icon(called.outcome()), Outcomes.tone(called.outcome()), title, joined(said));
    }

    private static Happening letter(HistoryEntry entry, Event.Written written, Texts texts) {
        var tone = switch (written.level()) {
            case FIRST, SECOND, THIRD -> Tone.ACCENT;
            case NOTICE -> Tone.DANGER;
        };
        var icon = switch (written.channel()) {
            case EMAIL -> "mdi2e-email-outline";
            case PEC -> "mdi2e-email-seal-outline";
            case LETTER -> "mdi2m-mailbox-outline";
        };
        var title = texts.get("facts.written." + written.level());
        return of(
                entry, icon, tone, title, joined(texts.get("facts.channel." + written.channel()), written.protocol()));
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
                    CallOutcome.WantsCopy _,
                    CallOutcome.WrongNumber _,
                    CallOutcome.Refuses _,
                    CallOutcome.InDifficulty _ -> "";
        };
    }

    private static String quoted(String note) {
        return note.isEmpty() ? "" : "«" + note + "»";
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
