package app.puntuale.reports;

import app.puntuale.customers.Customer;
import app.puntuale.followups.CustomerCase;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is owed in euro, customer by customer, by how late it is. Instalments without a due date are left out, and so
/// is what a person must first decide about.
///
/// @param rows the largest debt first
public record Ageing(List<Row> rows) {

    /// One customer; a band in which nothing is owed is zero.
    public record Row(Customer customer, Map<AgeBand, Money> amounts) {
        public Row {
            amounts = Map.copyOf(amounts);
        }

        public Money in(AgeBand band) {
            return amounts.getOrDefault(band, Money.ZERO);
        }

        public Money total() {
            return amounts.values().stream().collect(Money.sum());
        }
    }

    public Ageing {
        rows = List.copyOf(rows);
    }

    public static Ageing of(Map<Customer, CustomerCase> cases, LocalDate today) {
        return new Ageing(cases.entrySet().stream()
                .map(debtor -> row(debtor.getKey(), debtor.getValue(), today))
                .filter(row -> row.total().isPositive())
                .sorted(Comparator.comparing(Row::total)
                        .reversed()
                        .thenComparing(row -> row.customer().name()))
                .toList());
    }

    public Money in(AgeBand band) {
        return rows.stream().map(row -> row.in(band)).collect(Money.sum());
    }

    public Money total() {
        return rows.stream().map(Row::total).collect(Money.sum());
    }

    private static Row row(Customer customer, CustomerCase known, LocalDate today) {
        var amounts = new EnumMap<AgeBand, Money>(AgeBand.class);
        known.items().stream()
                .filter(OpenItem::mayBeChased)
                .filter(item -> item.outstanding().isEuro())
                .forEach(item -> item.daysLate(today)
                        .ifPresent(days -> amounts.merge(AgeBand.of(days), item.outstanding(), Money::plus)));
        return new Row(customer, amounts);
    }
}
