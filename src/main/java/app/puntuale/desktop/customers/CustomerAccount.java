package app.puntuale.desktop.customers;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A customer's money beside the open instalments themselves.
///
/// @param credits what is left of credit notes that were set against no invoice
/// @param interest what has grown on each instalment until today; nothing where none did
record CustomerAccount(List<OpenCredit> credits, Map<InstalmentId, Money> interest) {

    CustomerAccount {
        credits = List.copyOf(credits);
        interest = Map.copyOf(interest);
    }

    Optional<Money> interestOn(OpenItem item) {
        return Optional.ofNullable(interest.get(item.id()));
    }

    Money interestInAll() {
        return interest.values().stream().collect(Money.sum());
    }
}
