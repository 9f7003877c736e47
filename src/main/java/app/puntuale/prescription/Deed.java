package app.puntuale.prescription;

import java.time.LocalDate;

/// Something that happened to a claim on that day, and moves its end. A reminder nobody can prove, a call and a part
/// payment are none (RULES A-39, B-24).
public record Deed(LocalDate on, Kind kind) {

    public enum Kind {
        /// A notice of default reached the debtor, which can be proved (art. 2943 c.c.).
        NOTICE_RECEIVED,
        /// The debtor acknowledged the debt (art. 2944 c.c., RULES D-3).
        ACKNOWLEDGED,
        /// The debtor signed a repayment plan, and by that acknowledged the debt (RULES D-1, D-2).
        PLAN_SIGNED,
        /// A claim was filed with a court (art. 2945 c.c.).
        CLAIM_FILED,
        /// The judgment is final, or nobody opposed the injunction (art. 2953 c.c.).
        CLAIM_DECIDED
    }
}
