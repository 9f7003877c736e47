package app.puntuale.followups;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.Nothing;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to do today, customer by customer.
public final class TodayDesk {

    private final Customers customers;
    private final Invoices invoices;
    private final Credits credits;
    private final History history;
    private final Supplier<Rulebook> rulebook;

    /// By rules that never change, in a firm that owes its customers nothing.
    public TodayDesk(Customers customers, Invoices invoices, History history, Rulebook rulebook) {
        this(customers, invoices, Credits.NONE, history, () -> rulebook);
    }

    /// @param rulebook is asked anew each time
    public TodayDesk(
            Customers customers, Invoices invoices, Credits credits, History history, Supplier<Rulebook> rulebook) {
        this.customers = customers;
        this.invoices = invoices;
        this.credits = credits;
        this.history = history;
        this.rulebook = rulebook;
    }

    /// Everybody who is to be contacted, or decided upon, today: the most urgent first, each customer once; and, beside
    /// that, those whose claims come near their end.
    public List<QueueEntry> queue(LocalDate today) {
        var rules = rulebook();
        return cases().entrySet().stream()
                .flatMap(debtor -> entries(rules, debtor.getKey(), debtor.getValue(), today))
                .sorted(QueueEntry.MOST_URGENT_FIRST)
                .toList();
    }

    /// What of that queue is late because nobody was there, and why.
    ///
    /// @param workedOn the last day before today on which the queue was looked at
    public List<CaughtUp> caughtUp(List<QueueEntry> queue, LocalDate workedOn, LocalDate today) {
        return workedOn.plusDays(1).isBefore(today)
                ? new CatchUp(rulebook(), workedOn, today).of(queue, cases())
                : List.of();
    }

    /// What waits for somebody in our own house.
    public OwnWork ownWork() {
        return OwnWork.of(cases());
    }

    /// Today's proposal for one customer; [Nothing] for one that owes nothing.
    public Proposal proposalFor(CustomerId customer, LocalDate today) {
        return caseOf(customer)
                .map(found -> Method.propose(rulebook(), found, today))
                .orElseGet(Nothing::new);
    }

    /// What the method looks at for one customer, for whoever asks it more than once: a preview, an explanation. Empty
    /// when there is no such customer.
    public Optional<CustomerCase> caseOf(CustomerId customer) {
        return customers
                .find(customer)
                .map(found -> new CustomerCase(
                        customer, found.kind(), invoices.openOf(customer), credits.of(customer), history.of(customer)));
    }

    /// The cases of all who have something open.
    public Map<Customer, CustomerCase> cases() {
        var items = invoices.open().stream().collect(Collectors.groupingBy(OpenItem::customer));
        var histories = history.of(items.keySet());
        var owed = credits.all();
        var cases = new HashMap<Customer, CustomerCase>();
        for (var customer : customers.all()) {
            var open = items.getOrDefault(customer.id(), List.of());
            if (!open.isEmpty()) {
                var past = histories.getOrDefault(customer.id(), List.of());
                var credit = owed.getOrDefault(customer.id(), Amounts.NONE);
                cases.put(customer, new CustomerCase(customer.id(), customer.kind(), open, credit, past));
            }
        }
        return cases;
    }

    public Rulebook rulebook() {
        return rulebook.get();
    }

    private static Stream<QueueEntry> entries(Rulebook rules, Customer customer, CustomerCase known, LocalDate today) {
        var proposed = Method.propose(rules, known, today) instanceof Act act ? Stream.of(act) : Stream.<Act>empty();
        return Stream.concat(PrescriptionWatch.warning(rules, known, today).stream(), proposed)
                .map(act -> new QueueEntry(customer, act));
    }
}
