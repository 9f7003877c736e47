package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.util.Collection;

/// Customers, open items and sums in fields for a machine.
final class CustomerReply {

    private CustomerReply() {}

    static void customer(JsonObject object, Customer customer) {
        object.number("id", customer.id().value())
                .text("name", customer.name())
                .text("vat", customer.vatNumber().map(VatNumber::toString))
                .text("tax_code", customer.taxCode().map(TaxCode::code));
    }

    /// The euro, and what is in other currencies beside them.
    static void amounts(JsonObject object, Amounts amounts) {
        object.amount("amount", amounts.euros())
                .list(
                        "other_amounts",
                        amounts.others(),
                        (other, money) -> other.amount("amount", money)
                                .text("currency", money.currency().getCurrencyCode()));
    }

    static void openItems(JsonObject object, Collection<OpenItem> items, LocalDate today) {
        object.list("invoices", items, (invoice, item) -> openItem(invoice, item, today));
    }

    static void openItem(JsonObject object, OpenItem item, LocalDate today) {
        object.text("number", item.number())
                .text("issued_on", item.issuedOn().toString())
                .number("instalment", item.id().value())
                .number("position", item.position())
                .number("positions", item.positions())
                .day("due_on", item.dueOn())
                .day("proposed_due_on", item.proposedDueOn())
                .amount("amount", item.amount())
                .amount("outstanding", item.outstanding())
                .text("currency", item.outstanding().currency().getCurrencyCode())
                .number("days_late", item.daysLate(today))
                .texts("doubts", item.doubts().stream().map(Enum::name).sorted().toList());
    }
}
