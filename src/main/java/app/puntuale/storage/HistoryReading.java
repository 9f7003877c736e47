package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;

import app.puntuale.followups.Cause;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.Event;
import app.puntuale.followups.Exhibit;
import app.puntuale.followups.Grade;
import app.puntuale.followups.Guard;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Proof;
import app.puntuale.followups.Question;
import app.puntuale.followups.Reply;
import app.puntuale.followups.SourceGrade;
import app.puntuale.followups.Standing;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.payments.Towards;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import app.puntuale.prescription.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An event as it comes back from the row of the history and the rows below it.
///
/// @param invoices those that it names
/// @param instalments those that it asked for
/// @param rates those of a plan, in their order
record HistoryReading(HistoryRow row, Set<InvoiceId> invoices, Set<InstalmentId> instalments, List<PlanRate> rates) {

    Event event() {
        return switch (EventName.valueOf(row.get(HISTORY.EVENT))) {
            case CALLED ->
                new Event.Called(
                        row.find(HISTORY.STEP),
                        OutcomeRow.read(row, invoices),
                        row.get(HISTORY.ANSWERED_BY),
                        row.get(HISTORY.WORDS));
            case WRITTEN ->
                new Event.Written(
                        row.get(HISTORY.LEVEL),
                        row.get(HISTORY.CHANNEL),
                        row.get(HISTORY.PROTOCOL),
                        instalments,
                        row.find(HISTORY.DOCUMENT_ID));
            case RECEIVED ->
                new Event.Received(
                        row.get(HISTORY.PROTOCOL),
                        row.get(HISTORY.THAT_DAY),
                        Proof.valueOf(row.get(HISTORY.DETAIL)),
                        row.find(HISTORY.DOCUMENT_ID));
            case PAID -> new Event.Paid(row.get(HISTORY.PAYMENT_ID), amount(), row.get(HISTORY.THAT_DAY));
            case PAYMENT_UNDONE -> new Event.PaymentUndone(row.get(HISTORY.PAYMENT_ID), amount());
            case PROMISED -> new Event.Promised(row.get(HISTORY.THAT_DAY), amount(), row.get(HISTORY.ANSWERED_BY));
            case DISPUTE_OPENED -> new Event.DisputeOpened(dispute());
            case DISPUTE_CLOSED ->
                new Event.DisputeClosed(row.get(HISTORY.INVOICE_ID), disputeEnd(), row.get(HISTORY.WORDS));
            case HELD -> new Event.Held(row.find(HISTORY.THAT_DAY), row.get(HISTORY.WORDS));
            case RESUMED -> new Event.Resumed();
            case INVOICE_HELD ->
                new Event.InvoiceHeld(row.get(HISTORY.INVOICE_ID), row.find(HISTORY.THAT_DAY), row.get(HISTORY.WORDS));
            case INVOICE_RESUMED -> new Event.InvoiceResumed(row.get(HISTORY.INVOICE_ID));
            case STANDING_CHANGED ->
                new Event.StandingChanged(Standing.valueOf(row.get(HISTORY.DETAIL)), row.get(HISTORY.WORDS));
            case WRITTEN_OFF -> new Event.WrittenOff(invoices, row.get(HISTORY.WORDS), row.get(HISTORY.THAT_DAY));
            case TAKEN_UP_AGAIN -> new Event.TakenUpAgain(invoices);
            case CAUSE_NOTED -> new Event.CauseNoted(Cause.valueOf(row.get(HISTORY.DETAIL)), row.get(HISTORY.WORDS));
            case QUESTION_ANSWERED ->
                new Event.QuestionAnswered(
                        Question.valueOf(row.get(HISTORY.DETAIL)),
                        Reply.valueOf(row.get(HISTORY.OUTCOME)),
                        row.get(HISTORY.WORDS));
            case WENT_ON_ANYWAY ->
                new Event.WentOnAnyway(
                        Guard.valueOf(row.get(HISTORY.DETAIL)), row.get(HISTORY.STEP), row.get(HISTORY.WORDS));
            case APPROVED -> new Event.Approved(row.get(HISTORY.STEP));
            case STEP_SKIPPED -> new Event.StepSkipped(row.get(HISTORY.STEP), row.get(HISTORY.WORDS));
            case WORRIED -> new Event.Worried(row.get(HISTORY.WORDS));
            case REASSURED -> new Event.Reassured();
            case POLICY_ASSIGNED ->
                new Event.PolicyAssigned(
                        row.find(HISTORY.INVOICE_ID),
                        row.find(HISTORY.POLICY).map(PolicyName::new),
                        row.get(HISTORY.WORDS));
            case ACKNOWLEDGED -> new Event.Acknowledged(invoices, row.get(HISTORY.THAT_DAY), row.get(HISTORY.WORDS));
            case CLAIM_FILED -> new Event.ClaimFiled(invoices, row.get(HISTORY.THAT_DAY), row.get(HISTORY.WORDS));
            case CLAIM_DECIDED -> new Event.ClaimDecided(invoices, row.get(HISTORY.THAT_DAY), row.get(HISTORY.WORDS));
            case TERM_CHOSEN ->
                new Event.TermChosen(row.get(HISTORY.INVOICE_ID), Term.valueOf(row.get(HISTORY.DETAIL)));
            case PLAN_PROPOSED -> new Event.PlanProposed(plan());
            case PLAN_SIGNED -> new Event.PlanSigned(row.get(HISTORY.LINE_ID), row.get(HISTORY.THAT_DAY));
            case PLAN_ENDED -> new Event.PlanEnded(row.get(HISTORY.LINE_ID), row.get(HISTORY.WORDS));
            case SETTLEMENT_AGREED ->
                new Event.SettlementAgreed(new SettlementTerms(invoices, amount(), row.get(HISTORY.THAT_DAY)));
            case SETTLEMENT_KEPT -> new Event.SettlementKept(row.get(HISTORY.LINE_ID), amount());
            case SETTLEMENT_ENDED -> new Event.SettlementEnded(row.get(HISTORY.LINE_ID), row.get(HISTORY.WORDS));
            case DISCOUNT_OFFERED ->
                new Event.DiscountOffered(
                        row.get(HISTORY.INVOICE_ID), row.get(HISTORY.PERCENT), row.get(HISTORY.THAT_DAY));
            case DISCOUNT_TAKEN -> new Event.DiscountTaken(row.get(HISTORY.LINE_ID), amount());
            case CREDIT_APPLIED ->
                new Event.CreditApplied(
                        row.get(HISTORY.PAYMENT_ID), row.get(HISTORY.INSTALMENT_ID), towards(), amount());
            case INTEREST_WAIVED ->
                new Event.InterestWaived(row.get(HISTORY.INSTALMENT_ID), towards(), amount(), row.get(HISTORY.WORDS));
            case CREDIT_LIMIT_SET -> new Event.CreditLimitSet(perhapsAmount());
            case SIGNAL_NOTED ->
                new Event.SignalNoted(SourceGrade.valueOf(row.get(HISTORY.DETAIL)), row.get(HISTORY.WORDS));
            case GRADE_GIVEN ->
                new Event.GradeGiven(row.find(HISTORY.DETAIL).map(Grade::valueOf), row.get(HISTORY.WORDS));
            case COPY_SENT -> new Event.CopySent();
            case DUE_DATE_CONFIRMED ->
                new Event.DueDateConfirmed(row.get(HISTORY.INSTALMENT_ID), row.get(HISTORY.THAT_DAY));
            case CORRECTED -> new Event.Corrected(row.get(HISTORY.LINE_ID), row.get(HISTORY.WORDS));
            case AGREEMENT_WRITTEN ->
                new Event.AgreementWritten(
                        row.get(HISTORY.LINE_ID), row.get(HISTORY.PROTOCOL), row.get(HISTORY.DOCUMENT_ID));
            case ATTACHED ->
                new Event.Attached(
                        Exhibit.valueOf(row.get(HISTORY.DETAIL)),
                        invoices,
                        row.get(HISTORY.DOCUMENT_ID),
                        row.get(HISTORY.WORDS));
            case NOTED -> new Event.Noted(row.get(HISTORY.WORDS));
        };
    }

    private Dispute dispute() {
        return new Dispute(
                invoices,
                perhapsAmount(),
                row.get(HISTORY.TOLD),
                row.get(HISTORY.AGREED),
                row.get(HISTORY.ANSWERED_BY),
                row.find(HISTORY.THAT_DAY));
    }

    /// Before there were different ends, every dispute that was closed went on.
    private DisputeEnd disputeEnd() {
        return row.find(HISTORY.DETAIL).map(DisputeEnd::valueOf).orElse(DisputeEnd.RESUMED);
    }

    private Towards towards() {
        return Towards.valueOf(row.get(HISTORY.DETAIL));
    }

    private PlanTerms plan() {
        return new PlanTerms(
                invoices,
                rates,
                PlanInterest.valueOf(row.get(HISTORY.DETAIL)),
                amount(),
                row.get(HISTORY.AGREED),
                row.get(HISTORY.DAYS));
    }

    private Optional<Money> perhapsAmount() {
        return row.find(HISTORY.AMOUNT).map(_ -> amount());
    }

    private Money amount() {
        return new Money(row.get(HISTORY.AMOUNT), row.get(HISTORY.CURRENCY));
    }
}
