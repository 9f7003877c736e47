package app.puntuale.desktop.search;

import app.puntuale.customers.Customer;
import app.puntuale.customers.Customers;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.search.Finding.OfCustomer;
import app.puntuale.desktop.search.Finding.OfInvoice;
import app.puntuale.desktop.search.Finding.OfPage;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.TodayDesk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Customers, open invoices, amounts and pages, fewer with each letter. The archive is asked once, when the search
/// opens: each letter after that is answered at once.
public final class SearchViewModel {

    private static final int CUSTOMERS_SHOWN = 5;
    private static final int INVOICES_SHOWN = 6;

    private static final Comparator<OfCustomer> DEBTORS_FIRST = Comparator.comparing(
                    (OfCustomer found) -> found.open().isEmpty())
            .thenComparing(found -> found.customer().name());
    private static final Comparator<OfInvoice> LARGEST_FIRST = Comparator.comparing(
                    (OfInvoice found) -> found.item().outstanding().amount())
            .reversed();

    private final TodayDesk today;
    private final Customers customers;
    private final Desk desk;
    private final Latest question;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Finding>> found = new ReadOnlyObjectWrapper<>(List.of());
    private List<OfCustomer> known = List.of();
    private List<OfInvoice> open = List.of();

    public SearchViewModel(TodayDesk today, Customers customers, Desk desk) {
        this.today = today;
        this.customers = customers;
        this.desk = desk;
        this.question = desk.background().latest();
        typed.subscribe(_ -> look());
    }

    /// Begins anew, with an empty field.
    void begin() {
        typed.set("");
        question.ask(this::lookUp, looked -> {
            known = looked;
            open = looked.stream()
                    .flatMap(one -> one.open().stream().map(item -> new OfInvoice(item, one.customer())))
                    .sorted(LARGEST_FIRST)
                    .toList();
            look();
        });
    }

    StringProperty typed() {
        return typed;
    }

    /// Group by group, the first of them to be taken with Invio.
    ReadOnlyObjectProperty<List<Finding>> found() {
        return found.getReadOnlyProperty();
    }

    void take(Finding finding) {
        desk.overlay().close();
        desk.way().to(finding.place());
    }

    private List<OfCustomer> lookUp() {
        var cases = today.cases();
        return customers.all().stream()
                .map(customer -> new OfCustomer(
                        customer,
                        Optional.ofNullable(cases.get(customer))
                                .map(CustomerCase::items)
                                .orElse(List.of())))
                .sorted(DEBTORS_FIRST)
                .toList();
    }

    private void look() {
        var wanted = Wanted.of(typed.get());
        var all = new ArrayList<Finding>();
        if (!wanted.isNothing()) {
            known.stream()
                    .filter(one -> !wanted.isRange() && answers(one.customer(), wanted))
                    .limit(CUSTOMERS_SHOWN)
                    .forEach(all::add);
            open.stream()
                    .filter(one -> answers(one, wanted))
                    .limit(INVOICES_SHOWN)
                    .forEach(all::add);
        }
        pages(wanted).forEach(all::add);
        found.set(List.copyOf(all));
    }

    private static boolean answers(Customer customer, Wanted wanted) {
        return wanted.areAllIn(
                customer.name(),
                customer.address().city(),
                customer.vatNumber().map(VatNumber::code).orElse(""));
    }

    private static boolean answers(OfInvoice invoice, Wanted wanted) {
        var item = invoice.item();
        if (wanted.isRange()) {
            return wanted.isAmount(item.outstanding());
        }
        return wanted.isAmount(item.outstanding())
                || wanted.isAmount(item.amount())
                || wanted.areAllIn(item.number(), invoice.customer().name());
    }

    private Stream<Finding> pages(Wanted wanted) {
        return Arrays.stream(Section.values())
                .filter(section -> wanted.areAllIn(desk.texts().get("shell.section." + section)))
                .map(OfPage::new);
    }
}
