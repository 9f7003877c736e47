package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.payments.Criteria;
import app.puntuale.prescription.Term;
import java.util.function.Function;

/// What the law asks about a customer's debts before it orders them, as their history tells it: whether they had
/// become prescribed by the day of the money (RULES A-37). Security and burden are all alike.
public record CriteriaInHistory(Customers customers, History history) implements Function<CustomerId, Criteria> {

    /// @throws java.util.NoSuchElementException when there is no such customer
    @Override
    public Criteria apply(CustomerId customer) {
        var proposed = Term.proposedFor(customers.find(customer).orElseThrow().kind());
        var claims = Claims.in(Corrections.applied(history.of(customer)));
        return new Criteria(
                (item, receivedOn) -> claims.hadEnded(item, proposed, receivedOn),
                Criteria.PLAIN.security(),
                Criteria.PLAIN.burden());
    }
}
