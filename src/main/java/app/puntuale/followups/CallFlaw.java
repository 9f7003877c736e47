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
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why a call cannot be logged as it was typed.
public enum CallFlaw {
    NO_SUCH_CUSTOMER,
    PROMISED_FOR_THE_PAST,
    PROMISED_NOTHING,
    /// More than is open in that currency.
    PROMISED_TOO_MUCH,
    CALL_BACK_IN_THE_PAST,
    /// A disputed invoice is not the customer's, or is paid.
    INVOICE_NOT_OPEN,
    PAID_IN_THE_FUTURE;

    /// What is wrong with an outcome, if anything; quick enough for every keystroke.
    ///
    /// @param open what the customer has not paid
    public static Optional<CallFlaw> in(CallOutcome outcome, List<OpenItem> open, LocalDate today) {
        return switch (outcome) {
            case Promised(var by, var amount) -> inPromise(by, amount, open, today);
            case Disputed(var disputed, var _) ->
                open.stream().map(OpenItem::invoice).collect(Collectors.toSet()).containsAll(disputed)
                        ? Optional.empty()
                        : Optional.of(INVOICE_NOT_OPEN);
            case CallBack(var on) -> on.isBefore(today) ? Optional.of(CALL_BACK_IN_THE_PAST) : Optional.empty();
            case SaysPaid(var on, var _) -> on.filter(today::isBefore).map(day -> PAID_IN_THE_FUTURE);
            case NoAnswer _, MessageLeft _, Spoken _, WantsCopy _, WrongNumber _, Refuses _, InDifficulty _ ->
                Optional.empty();
        };
    }

    private static Optional<CallFlaw> inPromise(LocalDate by, Money amount, List<OpenItem> open, LocalDate today) {
        if (by.isBefore(today)) {
            return Optional.of(PROMISED_FOR_THE_PAST);
        }
        if (!amount.isPositive()) {
            return Optional.of(PROMISED_NOTHING);
        }
        var owed = open.stream()
                .map(OpenItem::outstanding)
                .filter(outstanding -> outstanding.currency().equals(amount.currency()))
                .reduce(Money.zero(amount.currency()), Money::plus);
        return amount.compareTo(owed) > 0 ? Optional.of(PROMISED_TOO_MUCH) : Optional.empty();
    }
}
