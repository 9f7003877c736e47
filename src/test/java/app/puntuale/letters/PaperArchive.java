package app.puntuale.letters;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.archive.DocumentId;
import app.puntuale.archive.Documents;
import app.puntuale.archive.Transactions;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.followups.Event;
import app.puntuale.followups.History;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.UserRate;
import app.puntuale.interest.UserRates;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.Invoice;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.paper.PaperRules;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.BookEntry;
import app.puntuale.payments.Imputed;
import app.puntuale.payments.InterestClaim;
import app.puntuale.payments.InterestClaims;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.Payment;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Payments;
import app.puntuale.payments.Receipt;
import app.puntuale.payments.Remitted;
import app.puntuale.settings.Company;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Preferences;
import app.puntuale.settings.Settings;
import app.puntuale.settings.TodayLayout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// An archive of paper: shelves that stand in for the database, enough for letters and mail.
public final class PaperArchive {

    public final List<Customer> customers = new ArrayList<>();
    public final List<OpenItem> items = new ArrayList<>();
    public final List<AppliedCredit> applied = new ArrayList<>();
    public final List<OpenCredit> credits = new ArrayList<>();
    public final List<Payment> payments = new ArrayList<>();
    public final List<InterestClaim> claims = new ArrayList<>();
    public final List<HistoryEntry> history = new ArrayList<>();
    public final List<Document> documents = new ArrayList<>();
    public final List<UserRate> rates = new ArrayList<>();
    public ConsumersDefault consumersDefault = ConsumersDefault.FROM_THE_NOTICE;
    public Optional<Company> company = Optional.empty();
    public Optional<MailAccount> mailAccount = Optional.empty();
    public Preferences preferences = Preferences.DEFAULT;
    public Clock clock;

    private final Map<String, Integer> protocols = new HashMap<>();
    private int depth;

    /// By which rules the firm asks, and when it worked.
    public final PaperRules rules = new PaperRules();

    public PaperArchive(Clock clock) {
        this.clock = clock;
    }

    public LetterShelves shelves() {
        return new LetterShelves(
                customers(), invoices(), payments(), claims(), history(), settings(), documents(), transactions());
    }

    /// True while somebody works inside a transaction.
    public boolean isInTransaction() {
        return depth > 0;
    }

    public Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                depth++;
                try {
                    return work.get();
                } finally {
                    depth--;
                }
            }

            @Override
            public void run(Runnable work) {
                inOne(() -> {
                    work.run();
                    return true;
                });
            }
        };
    }

    public Customers customers() {
        return new Customers() {
            @Override
            public Optional<Customer> find(CustomerId id) {
                return customers.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public Optional<Customer> findBy(String reference) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Customer> all() {
                return List.copyOf(customers);
            }

            @Override
            public void change(Customer customer) {
                customers.replaceAll(one -> one.id().equals(customer.id()) ? customer : one);
            }
        };
    }

    public Invoices invoices() {
        return new Invoices() {
            @Override
            public Optional<Invoice> find(InvoiceId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Invoice> of(CustomerId customer) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<OpenItem> open() {
                return List.copyOf(items);
            }

            @Override
            public List<OpenItem> instalmentsOf(CustomerId customer) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<OpenItem> openOf(CustomerId customer) {
                return items.stream()
                        .filter(item -> item.customer().equals(customer))
                        .toList();
            }

            @Override
            public Set<InstalmentId> withIban(CustomerId customer) {
                return Set.of();
            }

            @Override
            public List<AppliedCredit> appliedCreditsOf(CustomerId customer) {
                return List.copyOf(applied);
            }

            @Override
            public List<OpenCredit> openCreditsOf(CustomerId customer) {
                return List.copyOf(credits);
            }

            @Override
            public void confirmDueDate(InstalmentId instalment, LocalDate dueOn) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void settle(InvoiceId invoice, Doubt doubt) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public InterestClaims claims() {
        return new InterestClaims() {
            @Override
            public void add(List<InterestClaim> more) {
                claims.addAll(more);
            }

            @Override
            public List<InterestClaim> of(CustomerId customer) {
                return List.copyOf(claims);
            }
        };
    }

    public Payments payments() {
        return new Payments() {
            @Override
            public PaymentId enter(NewPayment payment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void decide(PaymentId payment, List<Allocation> parts) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<BookEntry> entries(CustomerId customer) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Remitted> remitted(CustomerId customer) {
                return List.of();
            }

            @Override
            public void impute(CustomerId customer, Imputed imputed) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void undo(PaymentId payment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Payment> find(PaymentId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Payment> of(CustomerId customer) {
                return payments.stream()
                        .filter(one -> one.customer().equals(customer))
                        .toList();
            }

            @Override
            public List<Payment> between(LocalDate from, LocalDate to) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Receipt> received(LocalDate from, LocalDate to) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Receipt> received(CustomerId customer) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<LocalDate> latest() {
                throw new UnsupportedOperationException();
            }
        };
    }

    public History history() {
        return new History() {
            @Override
            public HistoryId add(CustomerId customer, LocalDate on, Event event) {
                var id = new HistoryId(history.size() + 1L);
                history.add(new HistoryEntry(id, customer, on, clock.instant(), preferences.author(), event));
                return id;
            }

            @Override
            public List<HistoryEntry> of(CustomerId customer) {
                return history.stream()
                        .filter(one -> one.customer().equals(customer))
                        .toList();
            }

            @Override
            public List<HistoryEntry> on(LocalDate day) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<CustomerId, List<HistoryEntry>> of(Set<CustomerId> customers) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public Documents documents() {
        return new Documents() {
            @Override
            public DocumentId keep(String name, String mediaType, Content content) {
                var known = documents.stream()
                        .filter(document -> document.content().equals(content))
                        .findFirst();
                if (known.isPresent()) {
                    return known.get().id();
                }
                var id = new DocumentId(documents.size() + 1L);
                documents.add(new Document(id, name, mediaType, content));
                return id;
            }

            @Override
            public Optional<Document> find(DocumentId id) {
                return documents.stream().filter(one -> one.id().equals(id)).findFirst();
            }
        };
    }

    public Settings settings() {
        return new Settings() {
            @Override
            public Optional<Company> company() {
                return company;
            }

            @Override
            public void keep(Company known) {
                company = Optional.of(known);
            }

            @Override
            public Optional<MailAccount> mailAccount() {
                return mailAccount;
            }

            @Override
            public void keep(MailAccount account) {
                mailAccount = Optional.of(account);
            }

            @Override
            public Preferences preferences() {
                return preferences;
            }

            @Override
            public void keep(Preferences chosen) {
                preferences = chosen;
            }

            @Override
            public TodayLayout todayLayout() {
                return TodayLayout.NEW;
            }

            @Override
            public void keep(TodayLayout layout) {
                throw new UnsupportedOperationException();
            }

            @Override
            public ConsumersDefault consumersDefault() {
                return consumersDefault;
            }

            @Override
            public void keep(ConsumersDefault chosen) {
                consumersDefault = chosen;
            }

            @Override
            public UserRates rates() {
                return new UserRates() {
                    @Override
                    public List<UserRate> all() {
                        return List.copyOf(rates);
                    }

                    @Override
                    public void add(UserRate rate) {
                        rates.add(rate);
                    }
                };
            }

            @Override
            public PaperRules rulebooks() {
                return rules;
            }

            @Override
            public PaperRules diary() {
                return rules;
            }

            @Override
            public int nextProtocol(String series, int year) {
                return protocols.merge(series + year, 1, Integer::sum);
            }
        };
    }
}
