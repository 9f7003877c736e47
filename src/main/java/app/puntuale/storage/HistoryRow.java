package app.puntuale.storage;

import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.util.Optional;
import java.util.Set;

/// An event as the row of the history has it, there and back. A new event stops the build here.
final class HistoryRow {

    private HistoryRow() {}

    static void write(Event event, HistoryRecord row) {
        switch (event) {
            case Event.Called called -> {
                row.setEvent(EventName.CALLED.name());
                row.setStep(called.step().orElse(null));
                row.setAnsweredBy(called.answeredBy());
                row.setWords(called.note());
                write(called.outcome(), row);
            }
            case Event.Written written -> {
                row.setEvent(EventName.WRITTEN.name());
                row.setLevel(written.level());
                row.setChannel(written.channel());
                row.setProtocol(written.protocol());
                row.setDocumentId(written.letter().orElse(null));
            }
            case Event.Paid paid -> {
                row.setEvent(EventName.PAID.name());
                row.setPaymentId(paid.payment());
                row.setThatDay(paid.receivedOn());
                write(paid.amount(), row);
            }
            case Event.PaymentUndone undone -> {
                row.setEvent(EventName.PAYMENT_UNDONE.name());
                row.setPaymentId(undone.payment());
                write(undone.amount(), row);
            }
            case Event.DisputeClosed closed -> {
                row.setEvent(EventName.DISPUTE_CLOSED.name());
                row.setInvoiceId(closed.invoice());
                row.setWords(closed.how());
            }
            case Event.Held held -> {
                row.setEvent(EventName.HELD.name());
                row.setThatDay(held.until().orElse(null));
                row.setWords(held.reason());
            }
            case Event.Resumed _ -> row.setEvent(EventName.RESUMED.name());
            case Event.CopySent _ -> row.setEvent(EventName.COPY_SENT.name());
            case Event.DueDateConfirmed confirmed -> {
                row.setEvent(EventName.DUE_DATE_CONFIRMED.name());
                row.setInstalmentId(confirmed.instalment());
                row.setThatDay(confirmed.dueOn());
            }
            case Event.Noted noted -> {
                row.setEvent(EventName.NOTED.name());
                row.setWords(noted.text());
            }
        }
    }

    private static void write(CallOutcome outcome, HistoryRecord row) {
        switch (outcome) {
            case CallOutcome.NoAnswer _ -> row.setOutcome(OutcomeName.NO_ANSWER.name());
            case CallOutcome.MessageLeft _ -> row.setOutcome(OutcomeName.MESSAGE_LEFT.name());
            case CallOutcome.Promised promised -> {
                row.setOutcome(OutcomeName.PROMISED.name());
                row.setThatDay(promised.by());
                write(promised.amount(), row);
            }
            case CallOutcome.Disputed disputed -> {
                row.setOutcome(OutcomeName.DISPUTED.name());
                row.setTold(disputed.reason());
            }
            case CallOutcome.WantsCopy _ -> row.setOutcome(OutcomeName.WANTS_COPY.name());
            case CallOutcome.WrongNumber _ -> row.setOutcome(OutcomeName.WRONG_NUMBER.name());
            case CallOutcome.Refuses _ -> row.setOutcome(OutcomeName.REFUSES.name());
            case CallOutcome.InDifficulty _ -> row.setOutcome(OutcomeName.IN_DIFFICULTY.name());
            case CallOutcome.CallBack callBack -> {
                row.setOutcome(OutcomeName.CALL_BACK.name());
                row.setThatDay(callBack.on());
            }
            case CallOutcome.SaysPaid paid -> {
                row.setOutcome(OutcomeName.SAYS_PAID.name());
                row.setThatDay(paid.on().orElse(null));
                row.setTold(paid.reference());
            }
        }
    }

    private static void write(Money amount, HistoryRecord row) {
        row.setAmount(amount.amount());
        row.setCurrency(amount.currency());
    }

    /// The invoices of a dispute, which have rows of their own.
    static Set<InvoiceId> invoicesOf(Event event) {
        return event instanceof Event.Called called && called.outcome() instanceof CallOutcome.Disputed disputed
                ? disputed.invoices()
                : Set.of();
    }

    /// The instalments a reminder asked for, which have rows of their own.
    static Set<InstalmentId> instalmentsOf(Event event) {
        return event instanceof Event.Written written ? written.about() : Set.of();
    }

    static Event read(HistoryRecord row, Set<InvoiceId> invoices, Set<InstalmentId> instalments) {
        return switch (EventName.valueOf(row.getEvent())) {
            case CALLED ->
                new Event.Called(
                        Optional.ofNullable(row.getStep()),
                        outcome(row, invoices),
                        row.getAnsweredBy(),
                        row.getWords());
            case WRITTEN ->
                new Event.Written(
                        row.getLevel(),
                        row.getChannel(),
                        row.getProtocol(),
                        instalments,
                        Optional.ofNullable(row.getDocumentId()));
            case PAID -> new Event.Paid(row.getPaymentId(), amount(row), row.getThatDay());
            case PAYMENT_UNDONE -> new Event.PaymentUndone(row.getPaymentId(), amount(row));
            case DISPUTE_CLOSED -> new Event.DisputeClosed(row.getInvoiceId(), row.getWords());
            case HELD -> new Event.Held(Optional.ofNullable(row.getThatDay()), row.getWords());
            case RESUMED -> new Event.Resumed();
            case COPY_SENT -> new Event.CopySent();
            case DUE_DATE_CONFIRMED -> new Event.DueDateConfirmed(row.getInstalmentId(), row.getThatDay());
            case NOTED -> new Event.Noted(row.getWords());
        };
    }

    private static CallOutcome outcome(HistoryRecord row, Set<InvoiceId> invoices) {
        return switch (OutcomeName.valueOf(row.getOutcome())) {
            case NO_ANSWER -> new CallOutcome.NoAnswer();
            case MESSAGE_LEFT -> new CallOutcome.MessageLeft();
            case PROMISED -> new CallOutcome.Promised(row.getThatDay(), amount(row));
            case DISPUTED -> new CallOutcome.Disputed(invoices, row.getTold());
            case WANTS_COPY -> new CallOutcome.WantsCopy();
            case WRONG_NUMBER -> new CallOutcome.WrongNumber();
            case REFUSES -> new CallOutcome.Refuses();
            case IN_DIFFICULTY -> new CallOutcome.InDifficulty();
            case CALL_BACK -> new CallOutcome.CallBack(row.getThatDay());
            case SAYS_PAID -> new CallOutcome.SaysPaid(Optional.ofNullable(row.getThatDay()), row.getTold());
        };
    }

    private static Money amount(HistoryRecord row) {
        return new Money(row.getAmount(), row.getCurrency());
    }
}
