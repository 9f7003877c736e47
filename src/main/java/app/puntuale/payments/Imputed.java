package app.puntuale.payments;

import java.util.List;
import java.util.Map;

/// Where all payments of a customer go, and what is given up by it.
///
/// @param allocations of every payment that stands; an empty list for one that is all credit
public record Imputed(Map<PaymentId, List<Allocation>> allocations, List<Remitted> remitted) {

    public Imputed {
        allocations = Map.copyOf(allocations);
        remitted = List.copyOf(remitted);
    }

    List<Allocation> of(PaymentId payment) {
        return allocations.getOrDefault(payment, List.of());
    }
}
