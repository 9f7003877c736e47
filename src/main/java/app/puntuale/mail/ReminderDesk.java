package app.puntuale.mail;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Obstacle;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.letters.CoverNote;
import app.puntuale.letters.FilingAnswer;
import app.puntuale.letters.FilingAnswer.Filed;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.letters.LetterAnswer.Ready;
import app.puntuale.letters.LetterChoices;
import app.puntuale.letters.LetterDesk;
import app.puntuale.letters.LetterShelves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reminds one customer, by e-mail or by post: seen first, recorded before it happens. Each thing that is done here is
/// done wholly or not at all.
public final class ReminderDesk {

    private final LetterDesk letters;
    private final Mailroom mailroom;
    private final LetterShelves shelves;

    public ReminderDesk(LetterDesk letters, Mailroom mailroom, LetterShelves shelves) {
        this.letters = letters;
        this.mailroom = mailroom;
        this.shelves = shelves;
    }

    /// Shows the reminder as it would leave today; nothing is stored, no number is used.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public ReminderPreview preview(CustomerId customer, ReminderLevel level, LetterChoices choices, LocalDate today) {
        var to = shelves.customers().find(customer).map(Customer::contacts).flatMap(Contacts::email);
        var letter = letters.preview(customer, level, choices, today);
        return switch (letter) {
            case Ready ready -> new ReminderPreview(ready, to, mailroom.flaws(to, ready.note()));
            case LetterAnswer.Refused refused -> new ReminderPreview(refused, to, List.of());
        };
    }

    /// Makes the letter and records the e-mail that carries it, in one transaction. It has not left yet: send it.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public ReminderAnswer write(CustomerId customer, ReminderLevel level, LetterChoices choices, LocalDate today) {
        return write(customer, level, choices, Filed::note, today);
    }

    /// As [#write], with what a person has changed in the words of the e-mail.
    ///
    /// @param words gives the note that is to leave with the letter, now that the letter has its number
    public ReminderAnswer write(
            CustomerId customer,
            ReminderLevel level,
            LetterChoices choices,
            Function<Filed, CoverNote> words,
            LocalDate today) {
        return prepared(customer, level, choices, today).orElseGet(() -> {
            try {
                return shelves.transactions().inOne(() -> written(customer, level, choices, words, today));
            } catch (RefusedMailException e) {
                return new ReminderAnswer.NoMail(e.flaws());
            }
        });
    }

    /// Makes the letter that goes by post and puts it into the history, in one transaction.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public ReminderAnswer post(CustomerId customer, ReminderLevel level, LetterChoices choices, LocalDate today) {
        return obstructed(customer, level, choices, today)
                .orElseGet(() -> shelves.transactions().inOne(() -> switch (letters.file(
                        customer, level, choices, today)) {
                    case Filed filed -> {
                        letters.left(filed, Channel.LETTER, today);
                        yield new ReminderAnswer.Posted(filed);
                    }
                    case FilingAnswer.Refused(var missing, var excluded) ->
                        new ReminderAnswer.NoLetter(missing, excluded);
                }));
    }

    private ReminderAnswer written(
            CustomerId customer,
            ReminderLevel level,
            LetterChoices choices,
            Function<Filed, CoverNote> words,
            LocalDate today) {
        return switch (letters.file(customer, level, choices, today)) {
            case Filed filed ->
                switch (mailroom.write(filed, words.apply(filed), today)) {
                    case WriteAnswer.Written(var message) -> new ReminderAnswer.Written(message);
                    case WriteAnswer.Refused(var flaws) -> throw new RefusedMailException(flaws);
                };
            case FilingAnswer.Refused(var missing, var excluded) -> new ReminderAnswer.NoLetter(missing, excluded);
        };
    }

    /// What can be foreseen is answered before a number is used.
    private Optional<ReminderAnswer> prepared(
            CustomerId customer, ReminderLevel level, LetterChoices choices, LocalDate today) {
        var seen = preview(customer, level, choices, today);
        return obstructed(seen.letter())
                .or(() -> seen.flaws().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ReminderAnswer.NoMail(seen.flaws())));
    }

    private Optional<ReminderAnswer> obstructed(
            CustomerId customer, ReminderLevel level, LetterChoices choices, LocalDate today) {
        return obstructed(letters.preview(customer, level, choices, today));
    }

    private static Optional<ReminderAnswer> obstructed(LetterAnswer letter) {
        return switch (letter) {
            case Ready ready -> ready.obstacle().map((Obstacle obstacle) -> new ReminderAnswer.Obstructed(obstacle));
            case LetterAnswer.Refused(var missing, var excluded) ->
                Optional.of(new ReminderAnswer.NoLetter(missing, excluded));
        };
    }

    /// Rolls the letter's number back when the edited words cannot be sent.
    private static final class RefusedMailException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<MailFlaw> flaws;

        RefusedMailException(List<MailFlaw> flaws) {
            this.flaws = flaws;
        }

        List<MailFlaw> flaws() {
            return flaws;
        }
    }
}
