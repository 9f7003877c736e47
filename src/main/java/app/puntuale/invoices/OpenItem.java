package app.puntuale.invoices;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/// An instalment that is not wholly paid (partita aperta), with what one needs to know of its invoice.
///
/// @param position 1 for the first of `positions`
/// @param dueOn empty while it is missing; `proposedDueOn` then has what the law would say (RULES A-8)
/// @param amount the instalment as issued
/// @param outstanding what is left after payments and credit notes
/// @param doubts those of the invoice and of this instalment
public record OpenItem(
        InstalmentId id,
        InvoiceId invoice,
        CustomerId customer,
        String number,
        LocalDate issuedOn,
        int position,
        int positions,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> proposedDueOn,
        Money amount,
        Money outstanding,
        Optional<LocalDate> deliveredOn,
        Set<Doubt> doubts) {

    /// The same, with less to ask for: a part of it is disputed.
    public OpenItem asking(Money less) {
        return new OpenItem(
                id,
                invoice,
                customer,
                number,
                issuedOn,
                position,
                positions,
                dueOn,
                proposedDueOn,
                amount,
                less,
                deliveredOn,
                doubts);
    }

    /// Days after the due date: 1 on the day after it, 0 on it, negative before; empty without a due date.
    public Optional<Long> daysLate(LocalDate today) {
        return dueOn.map(due -> ChronoUnit.DAYS.between(due, today));
    }

    /// True from the day after the due date.
    public boolean isOverdue(LocalDate today) {
        return dueOn.filter(due -> due.isBefore(today)).isPresent();
    }

    /// False while a person must first decide something about it.
    public boolean mayBeChased() {
        return dueOn.isPresent()
                && doubts.stream().noneMatch(doubt -> switch (doubt) {
                    case DUE_DATE_MISSING, PERHAPS_COLLECTED, REJECTED_BY_SDI, REFUSED_BY_CUSTOMER -> true;
                    case AMOUNTS_DIFFER, WRONG_CHECK_DIGIT -> false;
                });
    }
}
