package app.puntuale.invoices;

import app.puntuale.customers.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The shelf of invoices, in the words of the people who work on them.
public interface Invoices {

    Optional<Invoice> find(InvoiceId id);

    /// Invoices and credit notes of a customer, the latest first.
    List<Invoice> of(CustomerId customer);

    /// Every instalment not wholly paid, of every customer, by due date (missing last), then number and position.
    List<OpenItem> open();

    /// The same for one customer.
    List<OpenItem> openOf(CustomerId customer);

    /// The open instalments of a customer whose invoice says on which account to pay.
    Set<InstalmentId> withIban(CustomerId customer);

    /// Every instalment of a customer, those too of which nothing is left, in the same order.
    List<OpenItem> instalmentsOf(CustomerId customer);

    /// What is left of credit notes that named no invoice, or more than it owed: one row each, oldest first.
    List<OpenCredit> openCreditsOf(CustomerId customer);

    /// What credit notes have taken off the customer's instalments, one row for each of both, the oldest note first.
    List<AppliedCredit> appliedCreditsOf(CustomerId customer);

    /// A person says when it is due: takes the doubt about the due date away.
    void confirmDueDate(InstalmentId instalment, LocalDate dueOn);

    /// A person has looked: takes the doubt away.
    void settle(InvoiceId invoice, Doubt doubt);
}
