package app.puntuale.letters;

import app.puntuale.archive.Document;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Agreements;
import app.puntuale.followups.CustomerPlan;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.texts.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where a repayment plan and a settlement become a paper to sign: numbered, kept as it is, and told in the history
/// before anybody sees it leave. An agreement has one paper: whoever asks again gets the same.
public final class AgreementDesk {

    /// What became of the wish for a paper.
    public sealed interface Answer {

        /// @param before whether it was made before: then this is the very same
        record Made(String protocol, Document pdf, boolean before) implements Answer {}

        /// Everything that is missing; no number was used.
        record Incomplete(List<Missing> missing) implements Answer {
            public Incomplete {
                missing = List.copyOf(missing);
            }
        }

        /// Since it was proposed something was paid, or credited: what it says is no longer owed.
        record DebtChanged() implements Answer {}

        /// There is no plan that is proposed or in force, or no settlement that is awaited.
        record NoAgreement() implements Answer {}
    }

    private static final String PDF = "application/pdf";

    private final LetterShelves shelves;
    private final Printer printer;
    private final Agreements agreements;

    public AgreementDesk(LetterShelves shelves, Printer printer, Agreements agreements) {
        this.shelves = shelves;
        this.printer = printer;
        this.agreements = agreements;
    }

    /// The plan that was proposed last, or is in force, as a paper to sign.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public Answer plan(CustomerId customer, Language language, LocalDate today) {
        return shelves.transactions()
                .inOne(() -> agreements.plans(customer, today).reversed().stream()
                        .filter(CustomerPlan::isAlive)
                        .findFirst()
                        .map(found -> {
                            var terms = found.plan().terms();
                            return paper(
                                    new Wanted(customer, found.id(), "PR", terms.invoices(), terms.capital()::equals),
                                    deed -> PlanWriter.write(deed, terms),
                                    language,
                                    today);
                        })
                        .orElseGet(Answer.NoAgreement::new));
    }

    /// The settlement that is awaited, as a letter to accept.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public Answer settlement(CustomerId customer, Language language, LocalDate today) {
        return shelves.transactions()
                .inOne(() -> agreements.settlements(customer, today).reversed().stream()
                        .findFirst()
                        .map(found -> paper(
                                new Wanted(
                                        customer,
                                        found.id(),
                                        "SS",
                                        found.terms().invoices(),
                                        debt -> found.terms().accepted().compareTo(debt) < 0
                                                && !wasPaidAfter(found.id(), customer)),
                                deed -> SettlementWriter.write(deed, found.terms()),
                                language,
                                today))
                        .orElseGet(Answer.NoAgreement::new));
    }

    /// An agreement that wants its paper.
    ///
    /// @param isStill whether it was made for a debt like that one
    private record Wanted(
            CustomerId customer, HistoryId id, String series, Set<InvoiceId> invoices, Predicate<Money> isStill) {}

    /// What came in since a settlement was agreed is a part of it: the letter would ask for that part twice.
    private boolean wasPaidAfter(HistoryId settlement, CustomerId customer) {
        var paid = new HashSet<PaymentId>();
        shelves.history().of(customer).stream()
                .dropWhile(entry -> !entry.id().equals(settlement))
                .map(HistoryEntry::event)
                .forEach(event -> {
                    if (event instanceof Event.Paid(var payment, var _, var _)) {
                        paid.add(payment);
                    } else if (event instanceof Event.PaymentUndone(var payment, var _)) {
                        paid.remove(payment);
                    }
                });
        return !paid.isEmpty();
    }

    private Answer paper(Wanted wanted, Function<Deed, Letter> writer, Language language, LocalDate today) {
        return made(wanted).orElseGet(() -> make(wanted, writer, language, today));
    }

    private Optional<Answer> made(Wanted wanted) {
        return shelves.history().of(wanted.customer()).stream()
                .flatMap(entry -> entry.event() instanceof Event.AgreementWritten written
                                && written.agreement().equals(wanted.id())
                        ? Optional.of(written).stream()
                        : Optional.<Event.AgreementWritten>empty().stream())
                .findFirst()
                .flatMap(written -> shelves.documents()
                        .find(written.paper())
                        .map(pdf -> new Answer.Made(written.protocol(), pdf, true)));
    }

    private Answer make(Wanted wanted, Function<Deed, Letter> writer, Language language, LocalDate today) {
        var customer = shelves.customers().find(wanted.customer()).orElseThrow();
        var missing = Completeness.missing(shelves.settings().company(), customer);
        if (!missing.isEmpty()) {
            return new Answer.Incomplete(missing);
        }
        var company = shelves.settings().company().orElseThrow();
        var draft = new Deed(
                company,
                company.logo().flatMap(shelves.documents()::find).map(Document::content),
                shelves.settings().preferences().author().strip(),
                customer,
                debts(wanted),
                today,
                language,
                Optional.empty());
        if (draft.debts().isEmpty() || !wanted.isStill().test(draft.debt())) {
            return new Answer.DebtChanged();
        }
        var number = shelves.settings().nextProtocol(wanted.series(), today.getYear());
        var protocol = String.format(Locale.ROOT, "%s-%d/%04d", wanted.series(), today.getYear(), number);
        var pdf = printer.print(writer.apply(draft.numbered(protocol)));
        var name = protocol.replace('/', '-') + ".pdf";
        var id = shelves.documents().keep(name, PDF, pdf);
        shelves.history().add(customer.id(), today, new Event.AgreementWritten(wanted.id(), protocol, id));
        return new Answer.Made(protocol, new Document(id, name, PDF, pdf), false);
    }

    private List<OpenItem> debts(Wanted wanted) {
        return shelves.invoices().openOf(wanted.customer()).stream()
                .filter(item -> wanted.invoices().contains(item.invoice()))
                .sorted(Reckoner.OLDEST_FIRST)
                .toList();
    }
}
