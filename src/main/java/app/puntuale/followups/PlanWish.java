package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.Rhythm;
import java.time.LocalDate;
import java.util.Set;

/// What somebody asks of a repayment plan, before it is reckoned.
///
/// @param invoices every open one when none is named
/// @param first the day of the first rate
/// @param graceDays calendar days after a rate is due, before the plan lapses
public record PlanWish(
        Set<InvoiceId> invoices,
        Division division,
        LocalDate first,
        Rhythm rhythm,
        PlanInterest interest,
        boolean acceleration,
        int graceDays) {

    /// RULES D-5.
    public static final int USUAL_GRACE = 5;

    public PlanWish {
        invoices = Set.copyOf(invoices);
    }
}
