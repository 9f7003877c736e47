package app.puntuale.followups;

import app.puntuale.calendar.WorkingDays;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every promise of a customer and what became of it (RULES C-6). Nobody writes its fate down: it follows from the
/// money that came in, and follows anew when a payment is taken back.
///
/// @param made in the order in which they were made
/// @param since the due date of the oldest that is open; empty when nothing is
public record Promises(List<Made> made, Optional<LocalDate> since) {

    /// From so many that were not kept a further one is not asked for.
    private static final int ENOUGH = 2;

    /// A promise and its fate.
    ///
    /// @param line where the history tells of it
    /// @param who promised, or empty text
    /// @param promise with what came in for it in time
    /// @param awaitedUntil its day and two working days more
    public record Made(
            HistoryId line, LocalDate on, String who, Promise promise, LocalDate awaitedUntil, PromiseFate fate) {}

    /// As it is told in the history.
    private record Told(int order, HistoryEntry entry, String who, LocalDate by, Money amount) {}

    /// Money that came in, and is not yet counted for a promise.
    private record Receipt(int order, LocalDate on, Money left) {}

    public Promises {
        made = List.copyOf(made);
    }

    public static Promises of(CustomerCase known, WorkingDays workingDays, LocalDate today) {
        var history = known.counted();
        var receipts = receipts(history);
        var told = told(history);
        var made = new ArrayList<Made>();
        for (var promise : told) {
            var until = new Promise(promise.by(), promise.amount(), promise.amount()).awaitedUntil(workingDays);
            var received = take(receipts, promise, until);
            var next = told.stream()
                    .filter(later -> later.order() > promise.order())
                    .map(later -> later.entry().on())
                    .findFirst();
            var isMoved = next.filter(day -> !day.isAfter(until)).isPresent();
            made.add(new Made(
                    promise.entry().id(),
                    promise.entry().on(),
                    promise.who(),
                    new Promise(promise.by(), promise.amount(), received),
                    until,
                    PromiseFate.of(promise.amount(), received, isMoved, !today.isAfter(until))));
        }
        return new Promises(made, known.oldestDueOn());
    }

    /// Those of this chase that were not kept, or not wholly.
    public List<Made> missed() {
        return made.stream()
                .filter(promise -> promise.fate().isMissed())
                .filter(promise -> since.filter(dueOn -> !promise.promise().by().isBefore(dueOn))
                        .isPresent())
                .toList();
    }

    /// False after the second one that was not kept: a plan, or the next step, is better than a third. It is advice: a
    /// promise that is offered is written down all the same.
    public boolean isAnotherAdvisable() {
        return missed().size() < ENOUGH;
    }

    private static List<Told> told(List<HistoryEntry> history) {
        var told = new ArrayList<Told>();
        for (int order = 0; order < history.size(); order++) {
            var entry = history.get(order);
            if (entry.event() instanceof Event.Promised(var by, var amount, var who)) {
                told.add(new Told(order, entry, who, by, amount));
            } else if (entry.event()
                    instanceof Event.Called(var _, CallOutcome.Promised(var by, var amount), var who, var _)) {
                told.add(new Told(order, entry, who, by, amount));
            }
        }
        return told;
    }

    /// What stands, the earliest first.
    private static List<Receipt> receipts(List<HistoryEntry> history) {
        Map<PaymentId, Receipt> receipts = new LinkedHashMap<>();
        for (int order = 0; order < history.size(); order++) {
            if (history.get(order).event() instanceof Event.Paid(var payment, var amount, var on)) {
                receipts.put(payment, new Receipt(order, on, amount));
            } else if (history.get(order).event() instanceof Event.PaymentUndone(var payment, var _)) {
                receipts.remove(payment);
            }
        }
        return new ArrayList<>(receipts.values().stream()
                .sorted(Comparator.comparing(Receipt::on).thenComparingInt(Receipt::order))
                .toList());
    }

    /// What came in for that promise until that day; it does not count for another one again.
    private static Money take(List<Receipt> receipts, Told promise, LocalDate until) {
        var missing = promise.amount();
        for (var at = 0; at < receipts.size(); at++) {
            var receipt = receipts.get(at);
            if (receipt.order() > promise.order()
                    && !receipt.on().isAfter(until)
                    && receipt.left().currency().equals(missing.currency())) {
                var part = receipt.left().min(missing);
                receipts.set(
                        at,
                        new Receipt(
                                receipt.order(), receipt.on(), receipt.left().minus(part)));
                missing = missing.minus(part);
            }
        }
        return promise.amount().minus(missing);
    }
}
