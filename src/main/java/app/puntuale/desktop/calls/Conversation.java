package app.puntuale.desktop.calls;

import app.puntuale.calendar.WorkingDays;
import app.puntuale.customers.Customer;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Promises;
import app.puntuale.followups.Proposal;
import app.puntuale.money.Money;
import app.puntuale.payments.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that one needs to know while the telephone rings.
///
/// @param interest what has grown until today on all that is overdue
/// @param happenings the latest first
record Conversation(
        Customer customer,
        CustomerCase known,
        Proposal proposal,
        Topic topic,
        Speaker speaker,
        Optional<Payment> lastPayment,
        Money interest,
        List<Happening> happenings) {

    boolean isPromiseAdvisable(WorkingDays workingDays, LocalDate today) {
        return Promises.of(known, workingDays, today).isAnotherAdvisable();
    }
}
