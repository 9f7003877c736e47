package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;

import app.puntuale.followups.CallOutcome;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.util.Set;

/// How a call ended, as the row of the history has it, there and back.
final class OutcomeRow {

    private OutcomeRow() {}

    static void write(CallOutcome outcome, HistoryRecord row) {
        switch (outcome) {
            case CallOutcome.NoAnswer _ -> row.setOutcome(OutcomeName.NO_ANSWER.name());
            case CallOutcome.Spoken _ -> row.setOutcome(OutcomeName.SPOKEN.name());
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

    static CallOutcome read(HistoryRow row, Set<InvoiceId> invoices) {
        return switch (OutcomeName.valueOf(row.get(HISTORY.OUTCOME))) {
            case NO_ANSWER -> new CallOutcome.NoAnswer();
            case SPOKEN -> new CallOutcome.Spoken();
            case MESSAGE_LEFT -> new CallOutcome.MessageLeft();
            case PROMISED -> new CallOutcome.Promised(row.get(HISTORY.THAT_DAY), amount(row));
            case DISPUTED -> new CallOutcome.Disputed(invoices, row.get(HISTORY.TOLD));
            case WANTS_COPY -> new CallOutcome.WantsCopy();
            case WRONG_NUMBER -> new CallOutcome.WrongNumber();
            case REFUSES -> new CallOutcome.Refuses();
            case IN_DIFFICULTY -> new CallOutcome.InDifficulty();
            case CALL_BACK -> new CallOutcome.CallBack(row.get(HISTORY.THAT_DAY));
            case SAYS_PAID -> new CallOutcome.SaysPaid(row.find(HISTORY.THAT_DAY), row.get(HISTORY.TOLD));
        };
    }

    private static Money amount(HistoryRow row) {
        return new Money(row.get(HISTORY.AMOUNT), row.get(HISTORY.CURRENCY));
    }
}
