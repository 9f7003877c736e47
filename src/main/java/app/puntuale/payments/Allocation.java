package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import java.util.Collection;
import java.util.List;

/// The part of a payment that goes to one instalment; positive.
public record Allocation(InstalmentId instalment, Money amount, Towards towards) {

    /// To the capital.
    public Allocation(InstalmentId instalment, Money amount) {
        this(instalment, amount, Towards.CAPITAL);
    }

    /// Only what lowers the debt itself.
    static List<Allocation> ofCapital(Collection<Allocation> allocations) {
        return allocations.stream()
                .filter(part -> part.towards() == Towards.CAPITAL)
                .toList();
    }
}
