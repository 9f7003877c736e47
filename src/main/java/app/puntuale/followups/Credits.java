package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Amounts;
import java.util.Map;

/// What the firm owes its customers: credit notes and payments, or what is left of them, that belong to no invoice yet.
/// Only a person gives them to one; until then that much is not asked for, the oldest debt first.
public interface Credits {

    /// For books in which everything belongs to an invoice.
    Credits NONE = new Credits() {
        @Override
        public Map<CustomerId, Amounts> all() {
            return Map.of();
        }

        @Override
        public Amounts of(CustomerId customer) {
            return Amounts.NONE;
        }
    };

    /// By customer; those to whom nothing is owed are not among them.
    Map<CustomerId, Amounts> all();

    Amounts of(CustomerId customer);
}
