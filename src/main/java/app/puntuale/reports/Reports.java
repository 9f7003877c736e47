package app.puntuale.reports;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Event;
import app.puntuale.followups.History;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.Situation;
import app.puntuale.followups.TodayDesk;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.payments.Payments;
import app.puntuale.payments.Receipt;
import app.puntuale.reports.Dashboard.Actions;
import app.puntuale.reports.Dashboard.Collected;
import app.puntuale.reports.Dashboard.Delay;
import app.puntuale.reports.Dashboard.Expected;
import app.puntuale.reports.Dashboard.Overdue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// Figures for whoever looks at the firm as a whole.
public final class Reports {

    private static final int DAYS_AHEAD = 7;

    private final TodayDesk desk;
    private final Payments payments;
    private final History history;

    public Reports(TodayDesk desk, Payments payments, History history) {
        this.desk = desk;
        this.payments = payments;
        this.history = history;
    }

    /// @param queue today's, as the desk gave it
    public Dashboard dashboard(List<QueueEntry> queue, LocalDate today) {
        var cases = desk.cases().values();
        var firstOfMonthBefore = today.withDayOfMonth(1).minusMonths(1);
        var receipts = payments.received(firstOfMonthBefore, today);
        return new Dashboard(
                overdue(cases, today),
                expected(cases, today),
                collected(receipts, today),
                delay(receipts, today),
                actions(queue, history.on(today)));
    }

    private static Overdue overdue(Collection<CustomerCase> cases, LocalDate today) {
        var items = certain(cases, item -> item.isOverdue(today));
        return new Overdue(sum(items), items.size());
    }

    private Expected expected(Collection<CustomerCase> cases, LocalDate today) {
        var lastDay = today.plusDays(DAYS_AHEAD);
        var amounts = new ArrayList<Money>();
        certain(
                        cases,
                        item -> item.dueOn()
                                .filter(day -> !day.isBefore(today) && !day.isAfter(lastDay))
                                .isPresent())
                .forEach(item -> amounts.add(item.outstanding()));
        cases.forEach(known -> promised(known, today, lastDay).ifPresent(amounts::add));
        return new Expected(Amounts.of(amounts), amounts.size());
    }

    /// No more than is overdue: what is not due yet is counted on its own day.
    private Optional<Money> promised(CustomerCase known, LocalDate today, LocalDate lastDay) {
        return Situation.of(desk.rulebook(), known, today)
                .promise()
                .filter(promise -> !promise.by().isAfter(lastDay))
                .map(promise -> certain(List.of(known), item -> item.isOverdue(today)).stream()
                        .map(OpenItem::outstanding)
                        .filter(owed -> owed.currency().equals(promise.amount().currency()))
                        .reduce(Money.zero(promise.amount().currency()), Money::plus)
                        .min(promise.left()))
                .filter(Money::isPositive);
    }

    private static Collected collected(List<Receipt> receipts, LocalDate today) {
        var first = today.withDayOfMonth(1);
        return new Collected(
                received(receipts, first, today), received(receipts, first.minusMonths(1), today.minusMonths(1)));
    }

    private static Amounts received(List<Receipt> receipts, LocalDate from, LocalDate to) {
        return Amounts.of(
                between(receipts, from, to).stream().map(Receipt::amount).toList());
    }

    private static Delay delay(List<Receipt> receipts, LocalDate today) {
        var first = today.withDayOfMonth(1);
        return new Delay(
                averageDelay(between(receipts, first, today)),
                averageDelay(between(receipts, first.minusMonths(1), first.minusDays(1))));
    }

    private static OptionalInt averageDelay(List<Receipt> receipts) {
        var amount = BigDecimal.ZERO;
        var weighted = BigDecimal.ZERO;
        for (var receipt : receipts) {
            if (receipt.dueOn().isPresent() && receipt.amount().isEuro()) {
                var late = ChronoUnit.DAYS.between(receipt.dueOn().get(), receipt.receivedOn());
                amount = amount.add(receipt.amount().amount());
                weighted = weighted.add(receipt.amount().amount().multiply(BigDecimal.valueOf(Math.max(0, late))));
            }
        }
        return amount.signum() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        weighted.divide(amount, 0, RoundingMode.HALF_UP).intValue());
    }

    private static Actions actions(List<QueueEntry> queue, List<HistoryEntry> entries) {
        var done = 0;
        var postponed = new HashSet<CustomerId>();
        for (var entry : entries) {
            var event = entry.event();
            if (event instanceof Event.Called || event instanceof Event.Written || event instanceof Event.CopySent) {
                done++;
            } else if (event instanceof Event.Held(var until, var _) && until.isPresent()) {
                postponed.add(entry.customer());
            } else if (event instanceof Event.Resumed) {
                postponed.remove(entry.customer());
            }
        }
        var left = queue.stream().map(QueueEntry::customer).distinct().count();
        return new Actions(done, (int) left, postponed.size());
    }

    private static List<Receipt> between(List<Receipt> receipts, LocalDate from, LocalDate to) {
        return receipts.stream()
                .filter(receipt -> !receipt.receivedOn().isBefore(from)
                        && !receipt.receivedOn().isAfter(to))
                .toList();
    }

    private static List<OpenItem> certain(Collection<CustomerCase> cases, Predicate<OpenItem> wanted) {
        return cases.stream()
                .flatMap(known -> known.items().stream())
                .filter(OpenItem::mayBeChased)
                .filter(wanted)
                .toList();
    }

    private static Amounts sum(List<OpenItem> items) {
        return Amounts.of(items.stream().map(OpenItem::outstanding).toList());
    }
}
