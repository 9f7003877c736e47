package app.puntuale.reliability;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.TodayDesk;
import app.puntuale.payments.Payments;
import java.time.LocalDate;
import java.util.Optional;

/// Where one asks how far a customer can be relied on.
public final class ReliabilityDesk {

    private final TodayDesk desk;
    private final Payments payments;

    public ReliabilityDesk(TodayDesk desk, Payments payments) {
        this.desk = desk;
        this.payments = payments;
    }

    /// Empty when there is no such customer.
    public Optional<Portrait> of(CustomerId customer, LocalDate today) {
        return desk.caseOf(customer)
                .map(known -> Portrait.of(
                        known, payments.received(customer), desk.rulebook().workingDays(), today));
    }
}
