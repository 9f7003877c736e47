package app.puntuale.storage;

import app.puntuale.followups.Event;

/// How the history names its events; the names are in every archive and never change.
enum EventName {
    CALLED,
    WRITTEN,
    PAID,
    PAYMENT_UNDONE,
    DISPUTE_CLOSED,
    HELD,
    RESUMED,
    COPY_SENT,
    DUE_DATE_CONFIRMED,
    NOTED,
    PROMISED,
    DISPUTE_OPENED,
    INVOICE_HELD,
    INVOICE_RESUMED,
    RECEIVED,
    STANDING_CHANGED,
    WRITTEN_OFF,
    TAKEN_UP_AGAIN,
    CAUSE_NOTED,
    QUESTION_ANSWERED,
    WENT_ON_ANYWAY,
    APPROVED,
    STEP_SKIPPED,
    WORRIED,
    REASSURED,
    POLICY_ASSIGNED,
    ACKNOWLEDGED,
    CLAIM_FILED,
    CLAIM_DECIDED,
    TERM_CHOSEN,
    PLAN_PROPOSED,
    PLAN_SIGNED,
    PLAN_ENDED,
    SETTLEMENT_AGREED,
    SETTLEMENT_KEPT,
    SETTLEMENT_ENDED,
    DISCOUNT_OFFERED,
    INTEREST_WAIVED,
    CREDIT_LIMIT_SET,
    SIGNAL_NOTED,
    GRADE_GIVEN,
    CORRECTED,
    DISCOUNT_TAKEN,
    CREDIT_APPLIED,
    ATTACHED,
    AGREEMENT_WRITTEN;

    static EventName of(Event event) {
        return switch (event) {
            case Event.Called _ -> CALLED;
            case Event.Written _ -> WRITTEN;
            case Event.Paid _ -> PAID;
            case Event.PaymentUndone _ -> PAYMENT_UNDONE;
            case Event.DisputeClosed _ -> DISPUTE_CLOSED;
            case Event.Held _ -> HELD;
            case Event.Resumed _ -> RESUMED;
            case Event.CopySent _ -> COPY_SENT;
            case Event.DueDateConfirmed _ -> DUE_DATE_CONFIRMED;
            case Event.Noted _ -> NOTED;
            case Event.Promised _ -> PROMISED;
            case Event.DisputeOpened _ -> DISPUTE_OPENED;
            case Event.InvoiceHeld _ -> INVOICE_HELD;
            case Event.InvoiceResumed _ -> INVOICE_RESUMED;
            case Event.Received _ -> RECEIVED;
            case Event.StandingChanged _ -> STANDING_CHANGED;
            case Event.WrittenOff _ -> WRITTEN_OFF;
            case Event.TakenUpAgain _ -> TAKEN_UP_AGAIN;
            case Event.CauseNoted _ -> CAUSE_NOTED;
            case Event.QuestionAnswered _ -> QUESTION_ANSWERED;
            case Event.WentOnAnyway _ -> WENT_ON_ANYWAY;
            case Event.Approved _ -> APPROVED;
            case Event.StepSkipped _ -> STEP_SKIPPED;
            case Event.Worried _ -> WORRIED;
            case Event.Reassured _ -> REASSURED;
            case Event.PolicyAssigned _ -> POLICY_ASSIGNED;
            case Event.Acknowledged _ -> ACKNOWLEDGED;
            case Event.ClaimFiled _ -> CLAIM_FILED;
            case Event.ClaimDecided _ -> CLAIM_DECIDED;
            case Event.TermChosen _ -> TERM_CHOSEN;
            case Event.PlanProposed _ -> PLAN_PROPOSED;
            case Event.PlanSigned _ -> PLAN_SIGNED;
            case Event.PlanEnded _ -> PLAN_ENDED;
            case Event.SettlementAgreed _ -> SETTLEMENT_AGREED;
            case Event.SettlementKept _ -> SETTLEMENT_KEPT;
            case Event.SettlementEnded _ -> SETTLEMENT_ENDED;
            case Event.DiscountOffered _ -> DISCOUNT_OFFERED;
            case Event.DiscountTaken _ -> DISCOUNT_TAKEN;
            case Event.CreditApplied _ -> CREDIT_APPLIED;
            case Event.InterestWaived _ -> INTEREST_WAIVED;
            case Event.CreditLimitSet _ -> CREDIT_LIMIT_SET;
            case Event.SignalNoted _ -> SIGNAL_NOTED;
            case Event.GradeGiven _ -> GRADE_GIVEN;
            case Event.Corrected _ -> CORRECTED;
            case Event.Attached _ -> ATTACHED;
            case Event.AgreementWritten _ -> AGREEMENT_WRITTEN;
        };
    }
}
