package app.puntuale.command;

import app.puntuale.followups.Event;

/// The name of an event, for a machine.
final class EventCode {

    private EventCode() {}

    static String of(Event event) {
        return switch (event) {
            case Event.Called _ -> "called";
            case Event.Written _ -> "written";
            case Event.Paid _ -> "paid";
            case Event.PaymentUndone _ -> "payment_undone";
            case Event.DisputeClosed _ -> "dispute_closed";
            case Event.Held _ -> "held";
            case Event.Resumed _ -> "resumed";
            case Event.CopySent _ -> "copy_sent";
            case Event.DueDateConfirmed _ -> "due_date_confirmed";
            case Event.Noted _ -> "noted";
            case Event.Promised _ -> "promised";
            case Event.DisputeOpened _ -> "dispute_opened";
            case Event.InvoiceHeld _ -> "invoice_held";
            case Event.InvoiceResumed _ -> "invoice_resumed";
            case Event.Received _ -> "received";
            case Event.StandingChanged _ -> "standing_changed";
            case Event.WrittenOff _ -> "written_off";
            case Event.TakenUpAgain _ -> "taken_up_again";
            case Event.CauseNoted _ -> "cause_noted";
            case Event.QuestionAnswered _ -> "question_answered";
            case Event.WentOnAnyway _ -> "went_on_anyway";
            case Event.Approved _ -> "approved";
            case Event.StepSkipped _ -> "step_skipped";
            case Event.Worried _ -> "worried";
            case Event.Reassured _ -> "reassured";
            case Event.PolicyAssigned _ -> "policy_assigned";
            case Event.Acknowledged _ -> "acknowledged";
            case Event.ClaimFiled _ -> "claim_filed";
            case Event.ClaimDecided _ -> "claim_decided";
            case Event.TermChosen _ -> "term_chosen";
            case Event.PlanProposed _ -> "plan_proposed";
            case Event.PlanSigned _ -> "plan_signed";
            case Event.PlanEnded _ -> "plan_ended";
            case Event.SettlementAgreed _ -> "settlement_agreed";
            case Event.SettlementKept _ -> "settlement_kept";
            case Event.SettlementEnded _ -> "settlement_ended";
            case Event.DiscountOffered _ -> "discount_offered";
            case Event.DiscountTaken _ -> "discount_taken";
            case Event.CreditApplied _ -> "credit_applied";
            case Event.InterestWaived _ -> "interest_waived";
            case Event.CreditLimitSet _ -> "credit_limit_set";
            case Event.SignalNoted _ -> "signal_noted";
            case Event.GradeGiven _ -> "grade_given";
            case Event.Corrected _ -> "corrected";
            case Event.Attached _ -> "attached";
            case Event.AgreementWritten _ -> "agreement_written";
        };
    }
}
