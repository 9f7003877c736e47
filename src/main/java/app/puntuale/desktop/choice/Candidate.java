package app.puntuale.desktop.choice;

import app.puntuale.customers.Customer;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.texts.PlainText;
import java.util.List;

/// A customer one may mean.
///
/// @param open what they have not paid
public record Candidate(Customer customer, List<OpenItem> open) {

    public Candidate {
        open = List.copyOf(open);
    }

    public Amounts owed() {
        return Amounts.of(open.stream().map(OpenItem::outstanding).toList());
    }

    /// Whether a part of the name, the VAT number, or the number of an open invoice was typed.
    boolean answersTo(String typed) {
        return PlainText.contains(customer.name(), typed)
                || customer.vatNumber()
                        .filter(vat -> vat.code().startsWith(typed.strip()))
                        .isPresent()
                || open.stream().anyMatch(item -> PlainText.contains(item.number(), typed));
    }
}
