package app.puntuale.desktop.customers;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.followups.CustomerCase;
import app.puntuale.office.Office;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// Where the file of a customer is put together.
record CustomerFiles(Office office, Texts texts) {

    /// Empty when there is no such customer.
    Optional<CustomerFile> find(CustomerId id, LocalDate today) {
        return office.archive()
                .customers()
                .find(id)
                .flatMap(customer -> office.today().caseOf(id).map(known -> file(customer, known, today)));
    }

    private CustomerFile file(Customer customer, CustomerCase known, LocalDate today) {
        return new CustomerFile(
                customer,
                known,
                Course.of(office.today().rulebook(), known, today, texts),
                account(customer, known, today),
                office.reliability().of(customer.id(), today).orElseThrow(),
                Happening.all(known, texts));
    }

    private CustomerAccount account(Customer customer, CustomerCase known, LocalDate today) {
        return new CustomerAccount(
                office.archive().invoices().openCreditsOf(customer.id()),
                office.letters().interestToDate(today).on(customer, known.items()),
                office.cashier().deductions(customer.id()),
                office.cashier().ledger(customer.id(), today));
    }
}
