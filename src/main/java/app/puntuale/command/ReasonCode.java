package app.puntuale.command;

import app.puntuale.followups.Reason;

/// The name of a reason, for a machine.
final class ReasonCode {

    private ReasonCode() {}

    static String of(Reason reason) {
        return switch (reason) {
            case Reason.LargeInvoiceDueSoon _ -> "LARGE_INVOICE_DUE_SOON";
            case Reason.DueSoonFromWhoWorriesUs _ -> "DUE_SOON_FROM_WHO_WORRIES_US";
            case Reason.LateEnough _ -> "LATE_ENOUGH";
            case Reason.LateEnoughForALargeAmount _ -> "LATE_ENOUGH_FOR_A_LARGE_AMOUNT";
            case Reason.LateEnoughForWhoWorriesUs _ -> "LATE_ENOUGH_FOR_WHO_WORRIES_US";
            case Reason.NeedsApproval _ -> "NEEDS_APPROVAL";
            case Reason.NoAnswerToReminder _ -> "NO_ANSWER_TO_REMINDER";
            case Reason.PromiseBroken _ -> "PROMISE_BROKEN";
            case Reason.AskedToBeCalledBack _ -> "ASKED_TO_BE_CALLED_BACK";
            case Reason.AskedForCopy _ -> "ASKED_FOR_COPY";
            case Reason.SaidPaid _ -> "SAID_PAID";
            case Reason.CallUnanswered _ -> "CALL_UNANSWERED";
            case Reason.Refused _ -> "REFUSED";
            case Reason.InDifficulty _ -> "IN_DIFFICULTY";
            case Reason.LargeInvoiceWithDiscount _ -> "LARGE_INVOICE_WITH_DISCOUNT";
            case Reason.RateLate _ -> "RATE_LATE";
            case Reason.PlanLapsed _ -> "PLAN_LAPSED";
            case Reason.SettlementLapsed _ -> "SETTLEMENT_LAPSED";
            case Reason.LadderExhausted _ -> "LADDER_EXHAUSTED";
            case Reason.PrescriptionNear _ -> "PRESCRIPTION_NEAR";
            case Reason.PrescriptionEnded _ -> "PRESCRIPTION_ENDED";
        };
    }
}
