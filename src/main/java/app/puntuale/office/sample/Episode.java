package app.puntuale.office.sample;

import app.puntuale.customers.CustomerId;
import app.puntuale.office.Office;
import java.time.LocalDate;

/// One thing that happened with one customer in the story of the sample firm.
record Episode(LocalDate on, SampleCustomer customer, Act act) {

    /// Does it at the desk where it is done.
    interface Act {
        void at(Office office, CustomerId customer, LocalDate on);
    }
}
