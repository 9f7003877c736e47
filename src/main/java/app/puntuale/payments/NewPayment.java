package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;

/// A payment about to be entered; see [Payment] for its parts.
public record NewPayment(
        CustomerId customer, LocalDate receivedOn, Money amount, String note, List<Allocation> allocations) {

    public NewPayment {
        allocations = List.copyOf(allocations);
    }
}
