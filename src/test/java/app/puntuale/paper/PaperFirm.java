package app.puntuale.paper;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.Customers;
import app.puntuale.customers.PostalAddress;
import app.puntuale.followups.CriteriaInHistory;
import app.puntuale.followups.DealingsInHistory;
import app.puntuale.followups.PaymentsInHistory;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Rates;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Accounts;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.InterestClaim;
import app.puntuale.payments.InterestClaims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A firm whose archive is a few sheets of paper.
public final class PaperFirm implements Customers, Transactions {

    private static final Rates RATES = Rates.shipped();

    private final Map<CustomerId, Customer> customers = new LinkedHashMap<>();

    public final PaperInvoices invoices = new PaperInvoices();
    public final PaperPayments payments = new PaperPayments(invoices);
    public final PaperHistory history = new PaperHistory();

    public ConsumersDefault consumersDefault = ConsumersDefault.FROM_THE_NOTICE;

    public final List<InterestClaim> claims = new ArrayList<>();

    /// The cashier of this firm, at the rates that come with the program.
    public Cashier cashier() {
        return new Cashier(accounts(), new PaymentsInHistory(history), this);
    }

    public Accounts accounts() {
        return new Accounts(
                this,
                invoices,
                payments,
                new PaperClaims(),
                new DealingsInHistory(history),
                () -> new LateInterest(RATES, consumersDefault),
                new CriteriaInHistory(this, history));
    }

    private final class PaperClaims implements InterestClaims {

        @Override
        public void add(List<InterestClaim> more) {
            claims.addAll(more);
        }

        @Override
        public List<InterestClaim> of(CustomerId customer) {
            return List.copyOf(claims);
        }
    }

    public CustomerId customer(String name) {
        return customer(name, CustomerKind.COMPANY);
    }

    public CustomerId customer(String name, CustomerKind kind) {
        var id = new CustomerId(customers.size() + 1);
        var address = new PostalAddress("Via Verdi 1", "20100", "Milano", "MI", "IT");
        customers.put(
                id,
                new Customer(
                        id,
                        name,
                        kind,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        address,
                        Contacts.NONE,
                        Optional.empty()));
        return id;
    }

    /// An invoice in one instalment, issued thirty days before it falls due; the number is its id too.
    public InstalmentId invoice(CustomerId customer, int number, Money amount, LocalDate dueOn, Doubt... doubts) {
        var id = new InstalmentId(number);
        invoices.items.put(
                id,
                new OpenItem(
                        id,
                        new InvoiceId(number),
                        customer,
                        "%03d".formatted(number),
                        dueOn.minusDays(30),
                        1,
                        1,
                        Optional.of(dueOn),
                        Optional.empty(),
                        amount,
                        amount,
                        Optional.empty(),
                        Set.of(doubts)));
        return id;
    }

    /// A credit note takes that much off an instalment.
    ///
    /// @return what it took: no more than was left
    public Money credit(InstalmentId instalment, Money amount) {
        var item = invoices.items.get(instalment);
        var taken = amount.min(item.outstanding());
        invoices.items.put(instalment, item.asking(item.outstanding().minus(taken)));
        return taken;
    }

    /// What is left of an instalment.
    public Money left(InstalmentId instalment) {
        return invoices.items.get(instalment).outstanding();
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return Optional.ofNullable(customers.get(id));
    }

    @Override
    public Optional<Customer> findBy(String reference) {
        return find(new CustomerId(Long.parseLong(reference)));
    }

    @Override
    public List<Customer> all() {
        return customers.values().stream()
                .sorted(Comparator.comparing(Customer::name))
                .toList();
    }

    @Override
    public void change(Customer customer) {
        customers.put(customer.id(), customer);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void run(Runnable work) {
        work.run();
    }
}
