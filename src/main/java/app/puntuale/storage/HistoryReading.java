package app.puntuale.storage;

import app.puntuale.followups.Cause;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.Event;
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
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import app.puntuale.prescription.Term;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An event as it comes back from the row of the history and the rows below it.
///
/// @param invoices those that it names
/// @param instalments those that it asked for
/// @param rates those of a plan, in their order
record HistoryReading(HistoryRecord row, Set<InvoiceId> invoices, Set<InstalmentId> instalments, List<PlanRate> rates) {

    Event event() {
        return switch (EventName.valueOf(row.getEvent())) {
            case CALLED ->
                new Event.Called(
                        Optional.ofNullable(row.getStep()),
                        OutcomeRow.read(row, invoices),
                        row.getAnsweredBy(),
                        row.getWords());
            case WRITTEN ->
                new Event.Written(
                        row.getLevel(),
                        row.getChannel(),
                        row.getProtocol(),
                        instalments,
                        Optional.ofNullable(row.getDocumentId()));
            case RECEIVED ->
                new Event.Received(
                        row.getProtocol(),
                        row.getThatDay(),
                        Proof.valueOf(row.getDetail()),
                        Optional.ofNullable(row.getDocumentId()));
            case PAID -> new Event.Paid(row.getPaymentId(), amount(), row.getThatDay());
            case PAYMENT_UNDONE -> new Event.PaymentUndone(row.getPaymentId(), amount());
            case PROMISED -> new Event.Promised(row.getThatDay(), amount(), row.getAnsweredBy());
            case DISPUTE_OPENED -> new Event.DisputeOpened(dispute());
            case DISPUTE_CLOSED -> new Event.DisputeClosed(row.getInvoiceId(), disputeEnd(), row.getWords());
            case HELD -> new Event.Held(Optional.ofNullable(row.getThatDay()), row.getWords());
            case RESUMED -> new Event.Resumed();
            case INVOICE_HELD ->
                new Event.InvoiceHeld(row.getInvoiceId(), Optional.ofNullable(row.getThatDay()), row.getWords());
            case INVOICE_RESUMED -> new Event.InvoiceResumed(row.getInvoiceId());
            case STANDING_CHANGED -> new Event.StandingChanged(Standing.valueOf(row.getDetail()), row.getWords());
            case WRITTEN_OFF -> new Event.WrittenOff(invoices, row.getWords(), row.getThatDay());
            case TAKEN_UP_AGAIN -> new Event.TakenUpAgain(invoices);
            case CAUSE_NOTED -> new Event.CauseNoted(Cause.valueOf(row.getDetail()), row.getWords());
            case QUESTION_ANSWERED ->
                new Event.QuestionAnswered(
                        Question.valueOf(row.getDetail()), Reply.valueOf(row.getOutcome()), row.getWords());
            case WENT_ON_ANYWAY ->
                new Event.WentOnAnyway(Guard.valueOf(row.getDetail()), row.getStep(), row.getWords());
            case APPROVED -> new Event.Approved(row.getStep());
            case STEP_SKIPPED -> new Event.StepSkipped(row.getStep(), row.getWords());
            case WORRIED -> new Event.Worried(row.getWords());
            case REASSURED -> new Event.Reassured();
            case POLICY_ASSIGNED ->
                new Event.PolicyAssigned(
                        Optional.ofNullable(row.getInvoiceId()),
                        Optional.ofNullable(row.getPolicy()).map(PolicyName::new),
                        row.getWords());
            case ACKNOWLEDGED -> new Event.Acknowledged(invoices, row.getThatDay(), row.getWords());
            case CLAIM_FILED -> new Event.ClaimFiled(invoices, row.getThatDay(), row.getWords());
            case CLAIM_DECIDED -> new Event.ClaimDecided(invoices, row.getThatDay(), row.getWords());
            case TERM_CHOSEN -> new Event.TermChosen(row.getInvoiceId(), Term.valueOf(row.getDetail()));
            case PLAN_PROPOSED -> new Event.PlanProposed(plan());
            case PLAN_SIGNED -> new Event.PlanSigned(row.getLineId(), row.getThatDay());
            case PLAN_ENDED -> new Event.PlanEnded(row.getLineId(), row.getWords());
            case SETTLEMENT_AGREED ->
                new Event.SettlementAgreed(new SettlementTerms(invoices, amount(), row.getThatDay()));
            case SETTLEMENT_KEPT -> new Event.SettlementKept(row.getLineId(), amount());
            case SETTLEMENT_ENDED -> new Event.SettlementEnded(row.getLineId(), row.getWords());
            case DISCOUNT_OFFERED -> new Event.DiscountOffered(row.getInvoiceId(), row.getPercent(), row.getThatDay());
            case INTEREST_WAIVED -> new Event.InterestWaived(row.getInstalmentId(), amount(), row.getWords());
            case CREDIT_LIMIT_SET -> new Event.CreditLimitSet(perhapsAmount());
            case SIGNAL_NOTED -> new Event.SignalNoted(SourceGrade.valueOf(row.getDetail()), row.getWords());
            case GRADE_GIVEN ->
                new Event.GradeGiven(Optional.ofNullable(row.getDetail()).map(Grade::valueOf), row.getWords());
            case COPY_SENT -> new Event.CopySent();
            case DUE_DATE_CONFIRMED -> new Event.DueDateConfirmed(row.getInstalmentId(), row.getThatDay());
            case CORRECTED -> new Event.Corrected(row.getLineId(), row.getWords());
            case NOTED -> new Event.Noted(row.getWords());
        };
    }

    private Dispute dispute() {
        return new Dispute(
                invoices,
                perhapsAmount(),
                row.getTold(),
                row.getAgreed(),
                row.getAnsweredBy(),
                Optional.ofNullable(row.getThatDay()));
    }

    /// Before there were different ends, every dispute that was closed went on.
    private DisputeEnd disputeEnd() {
        return Optional.ofNullable(row.getDetail()).map(DisputeEnd::valueOf).orElse(DisputeEnd.RESUMED);
    }

    private PlanTerms plan() {
        return new PlanTerms(
                invoices, rates, PlanInterest.valueOf(row.getDetail()), amount(), row.getAgreed(), row.getDays());
    }

    private Optional<Money> perhapsAmount() {
        return Optional.ofNullable(row.getAmount()).map(_ -> amount());
    }

    private Money amount() {
        return new Money(row.getAmount(), row.getCurrency());
    }
}
