package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;

/// Money that came in from a customer.
///
/// @param receivedOn the day the money was available (value date, RULES A-38)
/// @param amount positive; what is not allocated stays the customer's credit
/// @param undone true when a person took it back: it counts for nothing, but stays in the book
public record Payment(
        PaymentId id,
        CustomerId customer,
        LocalDate receivedOn,
        Money amount,
        String note,
        List<Allocation> allocations,
        boolean undone) {

    public Payment {
        allocations = List.copyOf(allocations);
    }

    /// What belongs to no instalment.
    public Money unallocated() {
        return allocations.stream().map(Allocation::amount).reduce(amount, Money::minus);
    }
}
