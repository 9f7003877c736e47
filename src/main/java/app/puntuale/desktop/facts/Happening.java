package app.puntuale.desktop.facts;

import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.texts.Texts;
import app.puntuale.words.EventWords;
import java.util.List;
import java.util.Optional;

/// One line of the history as it is read: an icon, what happened, and a few words more.
///
/// @param details in one line, or empty text
/// @param wrong why it no longer counts, for a line that was corrected
/// @param mayBeCorrected whether a person may still say that it was wrong
public record Happening(
        HistoryEntry entry,
        String icon,
        Tone tone,
        String title,
        String details,
        Optional<String> wrong,
        boolean mayBeCorrected) {

    private static Happening of(HistoryEntry entry, Texts texts) {
        var words = EventWords.of(entry.event(), texts);
        var details = words.details().isEmpty() ? entry.author() : words.details() + " · " + entry.author();
        return new Happening(
                entry, icon(entry.event()), tone(entry.event()), words.title(), details, Optional.empty(), false);
    }

    /// Everything that happened with a customer, the latest first; what was corrected says so.
    public static List<Happening> all(CustomerCase known, Texts texts) {
        var wrong = known.corrected();
        return known.history().reversed().stream()
                .map(entry -> of(entry, texts)
                        .judged(
                                Optional.ofNullable(wrong.get(entry.id()))
                                        .map(reason -> texts.get("facts.corrected", reason)),
                                known.mayBeCorrected(entry)))
                .toList();
    }

    private Happening judged(Optional<String> itsWrong, boolean correctable) {
        return new Happening(
                entry, icon, itsWrong.isPresent() ? Tone.NEUTRAL : tone, title, details, itsWrong, correctable);
    }

    private static String icon(Event event) {
        return switch (event) {
            case Event.Called called -> Outcomes.icon(called.outcome());
            case Event.Written written ->
                switch (written.channel()) {
                    case EMAIL -> "mdi2e-email-outline";
                    case PEC -> "mdi2e-email-seal-outline";
                    case LETTER -> "mdi2m-mailbox-outline";
                };
            case Event.Received _ -> "mdi2e-email-check-outline";
            case Event.Paid _, Event.CreditApplied _ -> "mdi2c-cash-check";
            case Event.PaymentUndone _, Event.Corrected _ -> "mdi2u-undo";
            case Event.Promised _ -> "mdi2h-handshake-outline";
            case Event.DisputeOpened _ -> "mdi2c-comment-alert-outline";
            case Event.DisputeClosed _ -> "mdi2c-comment-check-outline";
            case Event.Held _, Event.InvoiceHeld _ -> "mdi2p-pause-circle-outline";
            case Event.Resumed _, Event.InvoiceResumed _, Event.TakenUpAgain _ -> "mdi2p-play-circle-outline";
            case Event.StandingChanged _, Event.ClaimFiled _, Event.ClaimDecided _ -> "mdi2b-briefcase-outline";
            case Event.WrittenOff _ -> "mdi2a-archive-outline";
            case Event.CauseNoted _, Event.QuestionAnswered _ -> "mdi2c-comment-question-outline";
            case Event.WentOnAnyway _, Event.Approved _, Event.StepSkipped _ -> "mdi2a-account-check-outline";
            case Event.Worried _, Event.Reassured _, Event.SignalNoted _, Event.GradeGiven _, Event.CreditLimitSet _ ->
                "mdi2s-shield-alert-outline";
            case Event.PolicyAssigned _ -> "mdi2l-lightning-bolt-outline";
            case Event.Acknowledged _, Event.TermChosen _ -> "mdi2t-timer-sand";
            case Event.PlanProposed _, Event.PlanSigned _, Event.PlanEnded _ -> "mdi2c-calendar-multiselect";
            case Event.SettlementAgreed _,
                    Event.SettlementKept _,
                    Event.SettlementEnded _,
                    Event.DiscountOffered _,
                    Event.DiscountTaken _,
                    Event.InterestWaived _ -> "mdi2p-percent-outline";
            case Event.CopySent _ -> "mdi2f-file-send-outline";
            case Event.DueDateConfirmed _ -> "mdi2c-calendar-check-outline";
            case Event.Attached _ -> "mdi2p-paperclip";
            case Event.AgreementWritten _ -> "mdi2f-file-document-edit-outline";
            case Event.Noted _ -> "mdi2n-note-text-outline";
        };
    }

    private static Tone tone(Event event) {
        return switch (event) {
            case Event.Called called -> Outcomes.tone(called.outcome());
            case Event.Written written ->
                switch (written.level()) {
                    case FIRST, SECOND, THIRD -> Tone.ACCENT;
                    case NOTICE -> Tone.DANGER;
                };
            case Event.Paid _,
                    Event.DiscountTaken _,
                    Event.CreditApplied _,
                    Event.DisputeClosed _,
                    Event.SettlementKept _,
                    Event.Acknowledged _,
                    Event.PlanSigned _,
                    Event.Attached _,
                    Event.Received _ -> Tone.SUCCESS;
            case Event.Promised _, Event.DisputeOpened _, Event.Worried _, Event.WentOnAnyway _ -> Tone.WARNING;
            case Event.AgreementWritten _,
                    Event.CopySent _,
                    Event.PlanProposed _,
                    Event.SettlementAgreed _,
                    Event.DiscountOffered _ -> Tone.ACCENT;
            case Event.PaymentUndone _,
                    Event.Corrected _,
                    Event.Held _,
                    Event.InvoiceHeld _,
                    Event.Resumed _,
                    Event.InvoiceResumed _,
                    Event.TakenUpAgain _,
                    Event.StandingChanged _,
                    Event.ClaimFiled _,
                    Event.ClaimDecided _,
                    Event.WrittenOff _,
                    Event.CauseNoted _,
                    Event.QuestionAnswered _,
                    Event.Approved _,
                    Event.StepSkipped _,
                    Event.Reassured _,
                    Event.SignalNoted _,
                    Event.GradeGiven _,
                    Event.CreditLimitSet _,
                    Event.PolicyAssigned _,
                    Event.TermChosen _,
                    Event.PlanEnded _,
                    Event.SettlementEnded _,
                    Event.InterestWaived _,
                    Event.DueDateConfirmed _,
                    Event.Noted _ -> Tone.NEUTRAL;
        };
    }
}
