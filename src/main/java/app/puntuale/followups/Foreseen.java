package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.util.Comparator;

/// What would be done about a customer on that day, if every step is taken and nobody pays.
///
/// @param track by which policy, and why
/// @param amount what would be asked for
public record Foreseen(LocalDate on, CustomerId customer, Action action, Step step, Track track, Amounts amount) {

    static final Comparator<Foreseen> IN_ORDER = Comparator.comparing(Foreseen::on)
            .thenComparing(Foreseen::action)
            .thenComparingLong(foreseen -> foreseen.customer().value());
}
