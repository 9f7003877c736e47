package app.puntuale.letters;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Event;
import app.puntuale.followups.Guard;
import app.puntuale.followups.HistoryId;
import app.puntuale.followups.PaymentDetails;
import app.puntuale.followups.Questions;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Step;
import java.time.LocalDate;
import java.util.List;

/// A letter leaves, by whatever way. Where one of the seven questions is still open, the history says that somebody
/// went on anyway: that is allowed, and remembered.
public final class Departure {

    private final LetterShelves shelves;

    public Departure(LetterShelves shelves) {
        this.shelves = shelves;
    }

    /// The seven questions about what a letter of that level would ask for today.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public List<Checked> questions(CustomerId customer, ReminderLevel level, LocalDate today) {
        var ours =
                shelves.settings().company().flatMap(company -> company.iban()).isPresent();
        return Questions.of(
                shelves.rulebook(),
                shelves.dossier(customer).customerCase(),
                level,
                new PaymentDetails(shelves.invoices().withIban(customer), ours),
                today);
    }

    /// Writes into the history that it left on that day, in one transaction.
    public HistoryId of(CustomerId customer, Event.Written written, LocalDate on) {
        return shelves.transactions().inOne(() -> {
            if (Questions.precede(written.level())) {
                goOnAnyway(customer, written.level(), on);
            }
            return shelves.history().add(customer, on, written);
        });
    }

    private void goOnAnyway(CustomerId customer, ReminderLevel level, LocalDate on) {
        var open =
                questions(customer, level, on).stream().filter(Checked::isOpen).toList();
        if (!open.isEmpty()) {
            var wentOn = new Event.WentOnAnyway(Guard.OPEN_QUESTIONS, Step.of(level), Questions.names(open));
            shelves.history().add(customer, on, wentOn);
        }
    }
}
