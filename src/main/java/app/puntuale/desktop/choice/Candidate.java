package app.puntuale.desktop.choice;

import app.puntuale.customers.Customer;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.util.List;
import java.util.Locale;

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
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return customer.name().toLowerCase(Locale.ROOT).contains(wanted)
                || customer.vatNumber()
                        .filter(vat -> vat.code().startsWith(wanted))
                        .isPresent()
                || open.stream()
                        .anyMatch(item -> item.number().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
