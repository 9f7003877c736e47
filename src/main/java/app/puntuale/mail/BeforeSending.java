package app.puntuale.mail;

import app.puntuale.followups.BeforeWriting;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Situation;
import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.Dossier;
import app.puntuale.mail.SendAnswer.Stop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks once more, right before a message leaves: the world may have changed since it was written (C-9, C-10).
final class BeforeSending {

    private BeforeSending() {}

    /// @param paymentsSeenOn when somebody last looked for payments
    static Optional<Stop> stop(
            Message message, Dossier dossier, Rulebook rulebook, Optional<LocalDate> paymentsSeenOn, LocalDate today) {
        var known = new CustomerCase(
                dossier.customer().id(), dossier.customer().kind(), dossier.items(), dossier.history());
        if (isPaidFor(message, dossier)) {
            return Optional.of(new Stop.Paid());
        }
        if (!isStillAsked(message, known, rulebook, today)) {
            return Optional.of(new Stop.NoLongerAsked());
        }
        return BeforeWriting.obstacles(rulebook, known, message.level(), paymentsSeenOn, today).stream()
                .findFirst()
                .map(Stop.Obstructed::new);
    }

    private static boolean isPaidFor(Message message, Dossier dossier) {
        var open = dossier.items().stream().map(OpenItem::id).collect(Collectors.toSet());
        return !open.containsAll(message.about())
                || since(message, dossier.history())
                        .anyMatch(event -> event instanceof Event.Paid || event instanceof Event.PaymentUndone);
    }

    /// Everything it is about may be asked for, is overdue, and was not complained of since.
    private static boolean isStillAsked(Message message, CustomerCase known, Rulebook rulebook, LocalDate today) {
        var asked = Situation.left(rulebook, known, today).stream()
                .filter(item -> item.isOverdue(today))
                .map(OpenItem::id)
                .collect(Collectors.toSet());
        return asked.containsAll(message.about())
                && since(message, known.history()).noneMatch(event -> event instanceof Event.DisputeOpened);
    }

    /// What was written down after the message was decided upon.
    private static Stream<Event> since(Message message, List<HistoryEntry> history) {
        return history.stream()
                .filter(entry ->
                        message.decidedAt().filter(entry.recordedAt()::isAfter).isPresent())
                .map(HistoryEntry::event);
    }
}
