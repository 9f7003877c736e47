package app.puntuale.customers;

import java.util.List;
import java.util.Optional;

/// The shelf of customers.
public interface Customers {

    Optional<Customer> find(CustomerId id);

    /// Finds a customer by what a person types: the id, the VAT number (with or without country) or the tax code.
    /// Empty when nobody or more than one answers to it.
    Optional<Customer> findBy(String reference);

    /// All customers by name.
    List<Customer> all();

    /// Stores a changed customer under the same id.
    void change(Customer customer);
}
