package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The method alone over 2,000 customers, 20,000 open instalments and 60,000 lines of history, already in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class QueueBenchmark {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final Rulebook CHANGED = Rulebook.DEFAULT.withThreshold(Money.of("1000.00"));
    private static final int CUSTOMERS = 2_000;
    private static final int ITEMS = 10;
    private static final int ENTRIES = 30;

    private final Random random = new Random(1);
    private final List<CustomerCase> cases = new ArrayList<>();

    public QueueBenchmark() {
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            cases.add(aCase(new CustomerId(customer)));
        }
    }

    @Benchmark
    public long proposals() {
        return cases.stream()
                .map(known -> Method.propose(Rulebook.DEFAULT, known, TODAY))
                .filter(Proposal.Act.class::isInstance)
                .count();
    }

    /// The next thirty days by today's rules and by changed ones, as a person sees them before saving.
    @Benchmark
    public int thirtyDaysByTwoRulebooks() {
        return simulated(Rulebook.DEFAULT) + simulated(CHANGED);
    }

    private int simulated(Rulebook rulebook) {
        return new Simulation(rulebook, TODAY, 30).of(cases).size();
    }

    private CustomerCase aCase(CustomerId customer) {
        var items = new ArrayList<OpenItem>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(item(customer, customer.value() * ITEMS + i));
        }
        var history = new ArrayList<HistoryEntry>();
        for (int i = ENTRIES; i > 0; i--) {
            var id = new HistoryId(customer.value() * ENTRIES - i);
            history.add(new HistoryEntry(id, customer, TODAY.minusDays(6L * i), Instant.EPOCH, "", event(items, i)));
        }
        return new CustomerCase(customer, CustomerKind.COMPANY, items, history);
    }

    private OpenItem item(CustomerId customer, long number) {
        var dueOn = TODAY.plusDays(random.nextInt(-120, 60));
        var amount = Money.ofCents(random.nextInt(1, 300_000));
        return new OpenItem(
                new InstalmentId(number),
                new InvoiceId(number),
                customer,
                Long.toString(number),
                dueOn.minusDays(30),
                1,
                1,
                Optional.of(dueOn),
                Optional.empty(),
                amount,
                amount,
                Optional.empty(),
                Set.of());
    }

    private Event event(List<OpenItem> items, int line) {
        return switch (line % 4) {
            case 0 ->
                new Event.Written(
                        line > 20 ? ReminderLevel.FIRST : ReminderLevel.SECOND,
                        Channel.EMAIL,
                        "1/2026",
                        Set.of(items.get(random.nextInt(ITEMS)).id()),
                        Optional.empty());
            case 1 -> new Event.Called(Optional.empty(), new NoAnswer(), "", "");
            case 2 -> new Event.Noted("preferisce il bonifico");
            default ->
                new Event.Called(
                        Optional.empty(), new Promised(TODAY.minusDays(3L * line), Money.of("100.00")), "", "");
        };
    }
}
