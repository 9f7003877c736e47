package app.puntuale.reliability;

import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Grade;
import app.puntuale.followups.Standing;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whether to go on supplying a customer (RULES C-7). Advice: the owner decides.
///
/// @param reasons those that led to it, the weightiest first
public record Supply(Advice advice, List<Reason> reasons) {

    public enum Advice {
        CONTINUE,
        /// Against payment beforehand, or on delivery.
        WITH_ADVANCE,
        STOP
    }

    public enum Reason {
        INSOLVENT,
        /// With the lawyer, or the agency.
        IN_OTHER_HANDS,
        OVER_LIMIT,
        /// Something is more than sixty days late.
        LATE_FOR_LONG,
        POOR,
        /// Something is late, and they are no good payers.
        LATE,
        /// Nothing speaks against it.
        NOTHING_AGAINST
    }

    private static final int LONG_DAYS = 60;

    public Supply {
        reasons = List.copyOf(reasons);
    }

    static Supply of(CustomerCase known, Reliability reliability, Exposure exposure, LocalDate today) {
        var standing = known.standing();
        if (standing != Standing.NORMAL) {
            return new Supply(
                    Advice.STOP, List.of(standing == Standing.INSOLVENT ? Reason.INSOLVENT : Reason.IN_OTHER_HANDS));
        }
        var reasons = against(known, reliability, exposure, today);
        if (reasons.isEmpty()) {
            return new Supply(Advice.CONTINUE, List.of(Reason.NOTHING_AGAINST));
        }
        var isGrave = reasons.size() > 1 && exposure.overdue().isPositive();
        return new Supply(isGrave ? Advice.STOP : Advice.WITH_ADVANCE, reasons);
    }

    /// One of them asks for money beforehand; two, while something is overdue, for an end.
    private static List<Reason> against(
            CustomerCase known, Reliability reliability, Exposure exposure, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (exposure.isOverLimit()) {
            reasons.add(Reason.OVER_LIMIT);
        }
        var daysLate = known.items().stream()
                .filter(OpenItem::mayBeChased)
                .mapToLong(item -> item.daysLate(today).orElse(0L))
                .max()
                .orElse(0);
        if (daysLate > LONG_DAYS) {
            reasons.add(Reason.LATE_FOR_LONG);
        }
        var grade = reliability.grade();
        if (grade.filter(Grade.POOR::equals).isPresent()) {
            reasons.add(Reason.POOR);
        } else if (daysLate > 0
                && daysLate <= LONG_DAYS
                && grade.filter(Grade.FAIR::equals).isPresent()) {
            reasons.add(Reason.LATE);
        }
        return reasons;
    }
}
