package app.puntuale.followups;

import app.puntuale.followups.CallOutcome.Disputed;
import app.puntuale.followups.CallOutcome.MessageLeft;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.WantsCopy;
import app.puntuale.followups.CallOutcome.WrongNumber;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The history of one customer, read once from the first line to the last.
final class Chronicle {

    /// @param order its line in the history: of two things on one day, the higher came later
    record Call(int order, LocalDate on, CallOutcome outcome) {

        /// Nobody was spoken to: it is tried again.
        boolean isUnanswered() {
            return outcome instanceof NoAnswer || outcome instanceof MessageLeft;
        }

        /// The customer noticed it, if only on the answering machine.
        boolean isContact() {
            return !(outcome instanceof NoAnswer || outcome instanceof WrongNumber);
        }
    }

    /// @param order as in [Call]
    record Letter(int order, LocalDate on, ReminderLevel level, Set<InstalmentId> about) {

        boolean isAboutAny(Set<InstalmentId> instalments) {
            return about.stream().anyMatch(instalments::contains);
        }
    }

    private record Receipt(int order, Money amount) {}

    private final List<Call> calls = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final Map<PaymentId, Receipt> receipts = new LinkedHashMap<>();
    private final Set<InvoiceId> disputed = new HashSet<>();
    private Optional<LocalDate> allDisputedOn = Optional.empty();
    private final Set<InvoiceId> closedSince = new HashSet<>();
    private Optional<Event.Held> hold = Optional.empty();
    private int lastCopySent = -1;

    static Chronicle of(List<HistoryEntry> history) {
        var chronicle = new Chronicle();
        for (int order = 0; order < history.size(); order++) {
            chronicle.read(order, history.get(order));
        }
        return chronicle;
    }

    private void read(int order, HistoryEntry entry) {
        switch (entry.event()) {
            case Event.Called(var _, var outcome, var _, var _) -> {
                calls.add(new Call(order, entry.on(), outcome));
                if (outcome instanceof Disputed(var invoices, var _)) {
                    dispute(invoices, entry.on());
                }
            }
            case Event.Written(var level, var _, var _, var about, var _) ->
                letters.add(new Letter(order, entry.on(), level, about));
            case Event.Paid(var payment, var amount, var _) -> receipts.put(payment, new Receipt(order, amount));
            case Event.PaymentUndone(var payment, var _) -> receipts.remove(payment);
            case Event.DisputeClosed(var invoice, var _) -> {
                disputed.remove(invoice);
                closedSince.add(invoice);
            }
            case Event.Held held -> hold = Optional.of(held);
            case Event.Resumed() -> hold = Optional.empty();
            case Event.CopySent() -> lastCopySent = order;
            case Event.DueDateConfirmed _, Event.Noted _ -> {}
        }
    }

    private void dispute(Set<InvoiceId> invoices, LocalDate on) {
        if (invoices.isEmpty()) {
            allDisputedOn = Optional.of(on);
            closedSince.clear();
        } else {
            disputed.addAll(invoices);
        }
    }

    /// The hold that is in force on that day.
    Optional<Event.Held> hold(LocalDate today) {
        return hold.filter(held -> held.until().map(today::isBefore).orElse(true));
    }

    /// A complaint that named no invoice holds those that had been issued by then.
    boolean isDisputed(OpenItem item) {
        return disputed.contains(item.invoice()) || isHeldWithAllTheOthers(item);
    }

    private boolean isHeldWithAllTheOthers(OpenItem item) {
        return allDisputedOn.filter(day -> !item.issuedOn().isAfter(day)).isPresent()
                && !closedSince.contains(item.invoice());
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> callsSince(LocalDate day) {
        return calls.stream().filter(call -> !call.on().isBefore(day)).toList();
    }

    List<Letter> lettersAbout(Set<InstalmentId> instalments) {
        return letters.stream().filter(letter -> letter.isAboutAny(instalments)).toList();
    }

    Optional<Letter> lastLetter() {
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.getLast());
    }

    /// The last day on which the customer heard from us.
    Optional<LocalDate> lastContact() {
        return Stream.concat(
                        letters.stream().map(Letter::on),
                        calls.stream().filter(Call::isContact).map(Call::on))
                .max(LocalDate::compareTo);
    }

    /// Why the customer is left in peace for a while after the last contact.
    Waiting afterLastContact() {
        return lastLetter().map(Letter::on).equals(lastContact()) ? Waiting.JUST_WRITTEN : Waiting.JUST_CALLED;
    }

    /// What came in, in the currency of the amount, after that line of the history.
    Money receivedAfter(int order, Money promised) {
        return receipts.values().stream()
                .filter(receipt -> receipt.order() > order)
                .map(Receipt::amount)
                .filter(amount -> amount.currency().equals(promised.currency()))
                .reduce(Money.zero(promised.currency()), Money::plus);
    }

    boolean hasReceivedAfter(int order) {
        return receipts.values().stream().anyMatch(receipt -> receipt.order() > order);
    }

    /// Whether the last copy that was asked for is still to be sent.
    boolean isCopyAskedFor() {
        return calls.stream().anyMatch(call -> call.outcome() instanceof WantsCopy && !wasCopySentAfter(call.order()));
    }

    boolean wasCopySentAfter(int order) {
        return lastCopySent > order;
    }
}
