package app.puntuale.desktop.customers;

import app.puntuale.customers.Customer;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.facts.Ahead;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Rulebook;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.texts.PlainText;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A customer in the list, and how it stands with them.
///
/// @param oldestDaysLate of what is overdue; empty when nothing is
record CustomerLine(Customer customer, Amounts overdue, Amounts open, Optional<Long> oldestDaysLate, Ahead ahead) {

    /// Who owes most comes first, then by name.
    static final Comparator<CustomerLine> HEAVIEST_FIRST = Comparator.comparing(
                    (CustomerLine line) -> line.overdue().euros())
            .thenComparing(line -> line.open().euros())
            .reversed()
            .thenComparing(line -> line.customer().name());

    static CustomerLine of(Customer customer, CustomerCase known, Rulebook rulebook, LocalDate today, Texts texts) {
        var overdue =
                known.items().stream().filter(item -> item.isOverdue(today)).toList();
        return new CustomerLine(
                customer,
                sum(overdue),
                sum(known.items()),
                overdue.stream().flatMap(item -> item.daysLate(today).stream()).max(Comparator.naturalOrder()),
                Ahead.of(rulebook, known, today, texts));
    }

    static CustomerLine withoutDebts(Customer customer) {
        return new CustomerLine(customer, Amounts.NONE, Amounts.NONE, Optional.empty(), Ahead.NOTHING);
    }

    /// By name, town, VAT number or tax code.
    boolean answersTo(String words) {
        return Stream.of(
                        customer.name(),
                        customer.address().city(),
                        customer.vatNumber().map(VatNumber::code).orElse(""),
                        customer.taxCode().map(TaxCode::code).orElse(""))
                .anyMatch(text -> PlainText.contains(text, words));
    }

    private static Amounts sum(List<OpenItem> items) {
        return Amounts.of(items.stream().map(OpenItem::outstanding).toList());
    }
}
