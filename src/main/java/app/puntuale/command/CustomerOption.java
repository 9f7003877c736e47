package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.texts.PlainText;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the customer of `--customer`, and the invoices of `--invoice`.
final class CustomerOption {

    /// How many customers a refusal names at most.
    private static final int MOST_NAMED = 5;

    private CustomerOption() {}

    /// The customer of that VAT number, tax code or id; otherwise the only one in whose name it stands.
    ///
    /// @throws Refusal when nobody, or more than one, answers to it
    static Customer customer(Given given, Session session) {
        var reference = given.required("--customer");
        var customers = session.office().archive().customers();
        return customers.findBy(reference).orElseGet(() -> named(reference, customers.all(), given.texts()));
    }

    private static Customer named(String part, List<Customer> all, Texts texts) {
        var named = all.stream()
                .filter(customer -> PlainText.contains(customer.name(), part))
                .toList();
        if (named.isEmpty()) {
            throw new Refusal(texts.get("command.refused.customer", part));
        }
        if (named.size() > 1) {
            throw new Refusal(texts.get("command.refused.customers", part, some(named)));
        }
        return named.getFirst();
    }

    private static String some(List<Customer> named) {
        return named.stream()
                .limit(MOST_NAMED)
                .map(customer -> customer.name() + " (" + customer.id().value() + ")")
                .collect(Collectors.joining(", ", "", named.size() > MOST_NAMED ? "…" : ""));
    }

    /// The customer's open invoices of those numbers, in the order in which they were written. A number that two years
    /// share means both.
    ///
    /// @throws Refusal when a number is no open invoice's
    static List<InvoiceId> openInvoices(Given given, Session session, Customer customer) {
        return openInvoices(given.several("--invoice"), given, session, customer);
    }

    private static List<InvoiceId> openInvoices(List<String> numbers, Given given, Session session, Customer customer) {
        var open = session.office().archive().invoices().openOf(customer.id());
        return numbers.stream()
                .flatMap(number -> {
                    var found = open.stream()
                            .filter(item -> item.number().equalsIgnoreCase(number.strip()))
                            .map(OpenItem::invoice)
                            .distinct()
                            .toList();
                    if (found.isEmpty()) {
                        throw new Refusal(given.texts().get("command.refused.invoice", number, customer.name()));
                    }
                    return found.stream();
                })
                .distinct()
                .toList();
    }

    /// The one open invoice of `--invoice`.
    ///
    /// @throws Refusal when there is none, or when two years share the number
    static InvoiceId openInvoice(Given given, Session session, Customer customer) {
        var number = given.required("--invoice");
        var found = openInvoices(List.of(number), given, session, customer);
        if (found.size() > 1) {
            throw new Refusal(given.texts().get("command.refused.invoices", number, customer.name()));
        }
        return found.getFirst();
    }

    /// More than nothing, in the currency of what the customer owes; in euro when they owe more than one, or nothing.
    static Money owed(String option, Given given, Session session, Customer customer) {
        return owed(given.requiredAmount(option), session, customer);
    }

    /// The same, of an amount that was read as euro.
    static Money owed(Money amount, Session session, Customer customer) {
        var currencies = session.office().archive().invoices().openOf(customer.id()).stream()
                .map(item -> item.outstanding().currency())
                .distinct()
                .toList();
        return new Money(amount.amount(), currencies.size() == 1 ? currencies.getFirst() : Money.EURO);
    }

    /// The one open invoice of `--invoice`; empty when the whole customer is meant.
    ///
    /// @throws Refusal as [#openInvoice]
    static Optional<InvoiceId> perhapsInvoice(Given given, Session session, Customer customer) {
        return given.text("--invoice").map(_ -> openInvoice(given, session, customer));
    }
}
