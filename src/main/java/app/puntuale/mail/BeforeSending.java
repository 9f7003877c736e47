package app.puntuale.mail;

import app.puntuale.followups.BeforeWriting;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Situation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.Dossier;
import app.puntuale.mail.SendAnswer.Stop;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks once more, right before a message leaves: the world may have changed since it was written (C-9, C-10).
final class BeforeSending {

    private BeforeSending() {}

    static Optional<Stop> stop(Message message, Dossier dossier, Rulebook rulebook, LocalDate today) {
        var known = new CustomerCase(
                dossier.customer().id(), dossier.customer().kind(), dossier.items(), dossier.history());
        if (isPaidFor(message, dossier)) {
            return Optional.of(new Stop.Paid());
        }
        if (!isStillAsked(message, known, rulebook, today)) {
            return Optional.of(new Stop.NoLongerAsked());
        }
        return BeforeWriting.obstacle(rulebook, known, today).map(Stop.Obstructed::new);
    }

    private static boolean isPaidFor(Message message, Dossier dossier) {
        var open = dossier.items().stream().map(OpenItem::id).collect(Collectors.toSet());
        return !open.containsAll(message.about())
                || dossier.history().stream()
                        .filter(entry -> isMoney(entry.event()))
                        .map(HistoryEntry::recordedAt)
                        .anyMatch(at -> message.decidedAt().filter(at::isAfter).isPresent());
    }

    private static boolean isMoney(Event event) {
        return event instanceof Event.Paid || event instanceof Event.PaymentUndone;
    }

    private static boolean isStillAsked(Message message, CustomerCase known, Rulebook rulebook, LocalDate today) {
        var situation = Situation.of(rulebook, known, today);
        return known.items().stream()
                .filter(item -> isAbout(message, item.id()))
                .allMatch(item -> item.mayBeChased()
                        && item.isOverdue(today)
                        && !situation.disputed().contains(item.invoice())
                        && !situation.resting().contains(item.invoice()));
    }

    private static boolean isAbout(Message message, InstalmentId instalment) {
        return message.about().contains(instalment);
    }
}
