package app.puntuale.followups;

import app.puntuale.followups.CallOutcome.MessageLeft;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.WantsCopy;
import app.puntuale.followups.CallOutcome.WrongNumber;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    /// @param protocol the number printed on it
    record Letter(int order, LocalDate on, ReminderLevel level, String protocol, Set<InstalmentId> about) {

        boolean isAboutAny(Set<InstalmentId> instalments) {
            return about.stream().anyMatch(instalments::contains);
        }
    }

    /// @param order as in [Call]
    record Skipped(int order, Step step) {}

    private record Receipt(int order, Money amount) {}

    private final List<Call> calls = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final Map<PaymentId, Receipt> receipts = new LinkedHashMap<>();
    private final Map<String, LocalDate> received = new HashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int lastCopySent = -1;

    private Chronicle() {}

    /// @param history in the order in which it was written, without what was corrected
    static Chronicle of(List<HistoryEntry> history) {
        var chronicle = new Chronicle();
        for (int order = 0; order < history.size(); order++) {
            chronicle.read(order, history.get(order));
        }
        return chronicle;
    }

    private void read(int order, HistoryEntry entry) {
        switch (entry.event()) {
            case Event.Called(var _, var outcome, var _, var _) -> calls.add(new Call(order, entry.on(), outcome));
            case Event.Promised(var by, var amount, var _) ->
                calls.add(new Call(order, entry.on(), new CallOutcome.Promised(by, amount)));
            case Event.Written(var level, var _, var protocol, var about, var _) ->
                letters.add(new Letter(order, entry.on(), level, protocol, about));
            case Event.Received(var protocol, var on, var _, var _) -> received.put(protocol, on);
            case Event.Paid(var payment, var amount, var _) -> receipts.put(payment, new Receipt(order, amount));
            case Event.PaymentUndone(var payment, var _) -> receipts.remove(payment);
            case Event.StepSkipped(var step, var _) -> skipped.add(new Skipped(order, step));
            case Event.CopySent() -> lastCopySent = order;
            case Event.WentOnAnyway _,
                    Event.Approved _,
                    Event.CreditApplied _,
                    Event.InterestWaived _,
                    Event.Bend _,
                    Event.Accord _,
                    Event.Legal _,
                    Event.Knowledge _ -> {}
        }
    }

    /// The day on which the letter of that number is proved to have reached them.
    Optional<LocalDate> receivedOn(Letter letter) {
        return Optional.ofNullable(received.get(letter.protocol()));
    }

    /// Whether a person left out that step after that line of the history.
    boolean wasSkippedAfter(int order, Step step) {
        return skipped.stream().anyMatch(left -> left.order() > order && left.step() == step);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> callsSince(LocalDate day) {
        return calls.stream().filter(call -> !call.on().isBefore(day)).toList();
    }

    List<Letter> letters() {
        return List.copyOf(letters);
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
