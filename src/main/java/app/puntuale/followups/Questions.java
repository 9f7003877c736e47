package app.puntuale.followups;

import app.puntuale.followups.CallOutcome.CallBack;
import app.puntuale.followups.CallOutcome.Disputed;
import app.puntuale.followups.CallOutcome.InDifficulty;
import app.puntuale.followups.CallOutcome.MessageLeft;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.CallOutcome.Refuses;
import app.puntuale.followups.CallOutcome.SaysPaid;
import app.puntuale.followups.CallOutcome.Spoken;
import app.puntuale.followups.CallOutcome.WantsCopy;
import app.puntuale.followups.CallOutcome.WrongNumber;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The seven questions before the first reminder and before the notice of default, about what they would ask for
/// (RULES C-3). What a person answered, or proved by a document, last comes before what the archive makes of it; an
/// answer counts as long as nothing was invoiced since.
public final class Questions {

    /// A question and its answer.
    public record Checked(Question question, Reply reply, Evidence evidence) {

        public boolean isOpen() {
            return reply != Reply.YES;
        }
    }

    private final Rulebook rulebook;
    private final CustomerCase known;
    private final PaymentDetails details;
    private final LocalDate today;
    private final List<HistoryEntry> history;
    private final List<OpenItem> asked;

    private Questions(
            Rulebook rulebook, CustomerCase known, ReminderLevel level, PaymentDetails details, LocalDate today) {
        this.rulebook = rulebook;
        this.known = known;
        this.details = details;
        this.today = today;
        this.history = known.counted();
        this.asked = asked(level);
    }

    /// Whether they are asked before a message of that level.
    public static boolean precede(ReminderLevel level) {
        return switch (level) {
            case FIRST, NOTICE -> true;
            case SECOND, THIRD -> false;
        };
    }

    /// All seven, in their order.
    public static List<Checked> of(
            Rulebook rulebook, CustomerCase known, ReminderLevel level, PaymentDetails details, LocalDate today) {
        var questions = new Questions(rulebook, known, level, details, today);
        return Arrays.stream(Question.values()).map(questions::checked).toList();
    }

    /// A notice is about what was reminded of, where anything was.
    private List<OpenItem> asked(ReminderLevel level) {
        var certain = known.items().stream().filter(OpenItem::mayBeChased).toList();
        var left = Stops.left(Facts.of(rulebook, known, today), certain);
        var overdue = left.stream().filter(item -> item.isOverdue(today)).toList();
        var chronicle = Chronicle.of(history);
        var reminded = overdue.stream()
                .filter(item -> !chronicle.lettersAbout(Set.of(item.id())).isEmpty())
                .toList();
        if (level == ReminderLevel.NOTICE && !reminded.isEmpty()) {
            return reminded;
        }
        return overdue.isEmpty() ? left : overdue;
    }

    private Checked checked(Question question) {
        return question.isAnsweredByPeople()
                ? byPeople(question).orElseGet(() -> orProvedInPart(found(question)))
                : found(question);
    }

    /// The document or the answer, whichever came last.
    private Optional<Checked> byPeople(Question question) {
        for (var entry : history.reversed()) {
            var isProof = Attachment.of(entry)
                    .filter(one -> one.answers(question) && asked.stream().anyMatch(one::isAbout))
                    .isPresent();
            if (isProof && Attachment.unproved(question, asked, history).isEmpty()) {
                var names = Attachment.names(question, asked, history);
                return Optional.of(new Checked(question, Reply.YES, new Evidence.Proved(names)));
            }
            if (entry.event() instanceof Event.QuestionAnswered(var about, var _, var _) && about == question) {
                return answered(question);
            }
        }
        return Optional.empty();
    }

    /// Some of the invoices are proved by a document, and the archive knows nothing of the others.
    private Checked orProvedInPart(Checked found) {
        var question = found.question();
        var names = Attachment.names(question, asked, history);
        if (!found.isOpen() || names.isEmpty()) {
            return found;
        }
        var missing = Attachment.unproved(question, asked, history).stream()
                .map(OpenItem::number)
                .distinct()
                .toList();
        return new Checked(question, Reply.UNKNOWN, new Evidence.ProvedInPart(names, missing));
    }

    private Optional<Checked> answered(Question question) {
        for (var entry : history.reversed()) {
            if (entry.event() instanceof Event.QuestionAnswered(var about, var reply, var note) && about == question) {
                return Optional.of(
                                new Checked(question, reply, new Evidence.Answered(entry.on(), entry.author(), note)))
                        .filter(_ ->
                                asked.stream().noneMatch(item -> item.issuedOn().isAfter(entry.on())));
            }
        }
        return Optional.empty();
    }

    /// What the archive makes of it.
    private Checked found(Question question) {
        return switch (question) {
            case TERMS_AGREED -> yesIf(saysItsDueDate(), question, new Evidence.TermsOnInvoice());
            case INVOICE_RIGHT ->
                isDoubted()
                        ? new Checked(question, Reply.NO, new Evidence.Doubted())
                        : new Checked(question, Reply.YES, new Evidence.NothingAgainst());
            case DUE_DATE_PASSED -> dueDate();
            case RECEIPT_CONFIRMED -> receipt();
            case DELIVERY_PROVED -> new Checked(question, Reply.UNKNOWN, new Evidence.Nothing());
            case PAYMENT_DETAILS_GIVEN ->
                details.onInvoice().containsAll(asked.stream().map(OpenItem::id).toList())
                        ? new Checked(question, Reply.YES, new Evidence.IbanOnInvoice())
                        : yesIf(details.inLetter(), question, new Evidence.IbanInLetter());
            case LOG_KEPT -> new Checked(question, Reply.YES, new Evidence.Contacts(contacts()));
        };
    }

    private static Checked yesIf(boolean isSo, Question question, Evidence evidence) {
        return isSo
                ? new Checked(question, Reply.YES, evidence)
                : new Checked(question, Reply.UNKNOWN, new Evidence.Nothing());
    }

    /// A due date that a person had to give was not on the invoice.
    private boolean saysItsDueDate() {
        return asked.stream()
                .noneMatch(item -> history.stream()
                        .anyMatch(entry -> entry.event() instanceof Event.DueDateConfirmed(var instalment, var _)
                                && instalment.equals(item.id())));
    }

    private boolean isDoubted() {
        var bends = Bends.of(history);
        return asked.stream().anyMatch(item -> !item.doubts().isEmpty() || bends.isDisputedInPart(item));
    }

    private Checked dueDate() {
        var late = asked.stream().flatMap(item -> item.daysLate(today).stream()).toList();
        var least = late.stream().min(Comparator.naturalOrder()).orElse(0L);
        var most = late.stream().max(Comparator.naturalOrder()).orElse(0L);
        return new Checked(
                Question.DUE_DATE_PASSED, least > 0 ? Reply.YES : Reply.NO, new Evidence.DaysLate(least, most));
    }

    private Checked receipt() {
        if (Chronicle.of(history).isCopyAskedFor()) {
            return new Checked(Question.RECEIPT_CONFIRMED, Reply.NO, new Evidence.CopyAskedFor());
        }
        var delivered = asked.stream().map(OpenItem::deliveredOn).toList();
        if (!delivered.isEmpty() && delivered.stream().allMatch(Optional::isPresent)) {
            var last = delivered.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
            return new Checked(Question.RECEIPT_CONFIRMED, Reply.YES, new Evidence.Delivered(last.orElseThrow()));
        }
        return spokenOf()
                .map(on -> new Checked(Question.RECEIPT_CONFIRMED, Reply.YES, new Evidence.SpokenOf(on)))
                .orElseGet(() -> new Checked(Question.RECEIPT_CONFIRMED, Reply.UNKNOWN, new Evidence.Nothing()));
    }

    private Optional<LocalDate> spokenOf() {
        var issued = asked.stream().map(OpenItem::issuedOn).max(LocalDate::compareTo);
        return Chronicle.of(history).calls().stream()
                .filter(call -> isAboutTheInvoices(call.outcome()))
                .map(Chronicle.Call::on)
                .filter(on -> issued.filter(on::isBefore).isEmpty())
                .max(LocalDate::compareTo);
    }

    /// Whoever speaks so has the invoice before them.
    private static boolean isAboutTheInvoices(CallOutcome outcome) {
        return switch (outcome) {
            case Spoken _, Promised _, Disputed _, Refuses _, InDifficulty _, SaysPaid _ -> true;
            case NoAnswer _, MessageLeft _, WantsCopy _, WrongNumber _, CallBack _ -> false;
        };
    }

    private int contacts() {
        var chronicle = Chronicle.of(history);
        return chronicle.calls().size() + chronicle.letters().size();
    }

    /// In words that the history keeps; [#named] reads them again.
    public static String names(Collection<Checked> open) {
        return String.join(
                " ", open.stream().map(checked -> checked.question().name()).toList());
    }

    /// The questions that were open when somebody went on anyway, as the history kept them.
    public static List<Question> named(String names) {
        return Arrays.stream(Question.values())
                .filter(question -> Arrays.asList(names.split(" ")).contains(question.name()))
                .toList();
    }
}
