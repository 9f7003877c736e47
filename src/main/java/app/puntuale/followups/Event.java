package app.puntuale.followups;

import app.puntuale.archive.DocumentId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Towards;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import app.puntuale.prescription.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// One thing that happened with a customer. Events are only ever added: a correction is a new event.
public sealed interface Event {

    /// The invoices that it names as a whole; empty when it names none.
    default Set<InvoiceId> invoices() {
        return Set.of();
    }

    /// What the customer heard from us, and we from them.
    sealed interface Talk extends Event {}

    /// What came in, and what it paid.
    sealed interface Cash extends Event {}

    /// What stops the ladder, or bends it.
    sealed interface Bend extends Event {}

    /// What a person decided about one step of it.
    sealed interface StepDecision extends Event {}

    /// What was agreed about an old debt, and what became of it.
    sealed interface Accord extends Event {}

    /// What a claim lives by (RULES B-22 to B-25).
    sealed interface Legal extends Event {}

    /// What we know of the customer, and of what we have written down.
    sealed interface Knowledge extends Event {}

    /// A telephone call.
    ///
    /// @param step the step of the ladder it fulfilled; empty when it was nobody's turn
    /// @param answeredBy who answered, or empty text
    /// @param note in the clerk's words, or empty text
    record Called(Optional<Step> step, CallOutcome outcome, String answeredBy, String note) implements Talk {
        @Override
        public Set<InvoiceId> invoices() {
            return outcome instanceof CallOutcome.Disputed disputed ? disputed.invoices() : Set.of();
        }
    }

    /// A written reminder or notice that left.
    ///
    /// @param about the instalments it asked for
    /// @param protocol the number printed on it
    /// @param letter the exact PDF that left
    record Written(
            ReminderLevel level, Channel channel, String protocol, Set<InstalmentId> about, Optional<DocumentId> letter)
            implements Talk {
        public Written {
            about = Set.copyOf(about);
        }
    }

    /// What was written under that number reached the customer, and this can be proved.
    ///
    /// @param receipt the receipt, the scanned card
    record Received(String protocol, LocalDate receivedOn, Proof proof, Optional<DocumentId> receipt) implements Talk {}

    /// A payment was entered.
    record Paid(PaymentId payment, Money amount, LocalDate receivedOn) implements Cash {}

    /// A payment was taken back.
    record PaymentUndone(PaymentId payment, Money amount) implements Cash {}

    /// A promise of payment made otherwise than in a call: by e-mail, at the counter.
    ///
    /// @param by the last day of the promise (RULES C-6)
    /// @param who promised, or empty text
    record Promised(LocalDate by, Money amount, String who) implements Talk {}

    /// A complaint.
    record DisputeOpened(Dispute dispute) implements Bend {
        @Override
        public Set<InvoiceId> invoices() {
            return dispute.invoices();
        }
    }

    /// A dispute ended: what is left of the invoice is followed up again.
    record DisputeClosed(InvoiceId invoice, DisputeEnd end, String how) implements Bend {}

    /// Nobody contacts the customer until that day (that day excluded), or until somebody resumes.
    record Held(Optional<LocalDate> until, String reason) implements Bend {}

    record Resumed() implements Bend {}

    /// Nobody asks for that invoice until that day (that day excluded), or until somebody resumes.
    record InvoiceHeld(InvoiceId invoice, Optional<LocalDate> until, String reason) implements Bend {}

    record InvoiceResumed(InvoiceId invoice) implements Bend {}

    /// The customer is insolvent, with the lawyer, or back to normal.
    record StandingChanged(Standing standing, String reason) implements Bend {}

    /// Given up as lost, but not forgotten: they stay open, and are looked at again on that day.
    record WrittenOff(Set<InvoiceId> invoices, String reason, LocalDate lookAgainOn) implements Bend {
        public WrittenOff {
            invoices = Set.copyOf(invoices);
        }
    }

    /// What was written off is asked for again.
    record TakenUpAgain(Set<InvoiceId> invoices) implements Bend {
        public TakenUpAgain {
            invoices = Set.copyOf(invoices);
        }
    }

    /// Why they do not pay, as far as we know.
    record CauseNoted(Cause cause, String note) implements Knowledge {}

    /// A person answered one of the seven questions.
    record QuestionAnswered(Question question, Reply reply, String note) implements Knowledge {}

    /// A person went on against a guard, and said why.
    ///
    /// @param step what was done in spite of it
    record WentOnAnyway(Guard guard, Step step, String reason) implements StepDecision {}

    /// The owner agreed that this step is taken.
    record Approved(Step step) implements StepDecision {}

    /// A step that a person decided to leave out.
    record StepSkipped(Step step, String reason) implements StepDecision {}

    /// The customer worries us («mi preoccupa»): the faster policy applies.
    record Worried(String reason) implements Bend {}

    record Reassured() implements Bend {}

    /// Which policy the customer, or that one invoice, is followed up by.
    ///
    /// @param policy empty for the one that belongs to the kind of customer
    record PolicyAssigned(Optional<InvoiceId> invoice, Optional<PolicyName> policy, String reason) implements Bend {}

    /// The debtor acknowledged the debt (riconoscimento, art. 2944 c.c., RULES D-3): a new term begins.
    ///
    /// @param invoices all that were open when none is named
    record Acknowledged(Set<InvoiceId> invoices, LocalDate acknowledgedOn, String how) implements Legal {
        public Acknowledged {
            invoices = Set.copyOf(invoices);
        }
    }

    /// A claim was filed with a court on that day: the term of prescription stands still (RULES B-23).
    record ClaimFiled(Set<InvoiceId> invoices, LocalDate filedOn, String court) implements Legal {
        public ClaimFiled {
            invoices = Set.copyOf(invoices);
        }
    }

    /// The judgment is final since that day: a new term begins.
    record ClaimDecided(Set<InvoiceId> invoices, LocalDate decidedOn, String how) implements Legal {
        public ClaimDecided {
            invoices = Set.copyOf(invoices);
        }
    }

    /// A person chose how long the claim for that invoice lives.
    record TermChosen(InvoiceId invoice, Term term) implements Legal {}

    /// A repayment plan was proposed; it is known by the number of this line.
    record PlanProposed(PlanTerms terms) implements Accord {
        @Override
        public Set<InvoiceId> invoices() {
            return terms.invoices();
        }
    }

    /// The debtor signed a plan, and by that acknowledged the debt (RULES D-1, D-2).
    record PlanSigned(HistoryId plan, LocalDate signedOn) implements Accord {}

    /// A plan was taken back, or declared lapsed in writing (RULES D-5).
    record PlanEnded(HistoryId plan, String reason) implements Accord {}

    /// A settlement was agreed; it is known by the number of this line, and lapses by itself.
    record SettlementAgreed(SettlementTerms terms) implements Accord {
        @Override
        public Set<InvoiceId> invoices() {
            return terms.invoices();
        }
    }

    /// The settlement was paid in full and in time: the rest is given up, never «paid».
    ///
    /// @param waived what was given up
    record SettlementKept(HistoryId settlement, Money waived) implements Accord {}

    /// The settlement was taken back before its day.
    record SettlementEnded(HistoryId settlement, String reason) implements Accord {}

    /// A discount for paying early; it lapses by itself (RULES D-7).
    ///
    /// @param percent of the invoice, above 0 and below 100
    /// @param until the last day on which it counts
    record DiscountOffered(InvoiceId invoice, BigDecimal percent, LocalDate until) implements Accord {
        public DiscountOffered {
            percent = percent.stripTrailingZeros();
        }
    }

    /// The discounted amount was paid in time: the rest is given up.
    ///
    /// @param discount the line in which it was offered
    record DiscountTaken(HistoryId discount, Money amount) implements Accord {}

    /// A person gave credit of a payment to an instalment.
    record CreditApplied(PaymentId payment, InstalmentId instalment, Towards towards, Money amount) implements Cash {}

    /// Late interest, or the lump sum, that is given up.
    record InterestWaived(InstalmentId instalment, Towards towards, Money amount, String reason) implements Cash {}

    /// How much the customer may owe us at once (fido); empty for no limit.
    record CreditLimitSet(Optional<Money> limit) implements Knowledge {}

    /// A piece of news about how the customer fares.
    record SignalNoted(SourceGrade source, String text) implements Knowledge {}

    /// The owner knows better than the reckoning; empty to go back to it.
    record GradeGiven(Optional<Grade> grade, String note) implements Knowledge {}

    /// The copy that the customer had asked for was sent.
    record CopySent() implements Talk {}

    /// A person gave an instalment its due date.
    record DueDateConfirmed(InstalmentId instalment, LocalDate dueOn) implements Knowledge {}

    /// That earlier line was wrong, and no longer counts; both stay.
    record Corrected(HistoryId line, String reason) implements Knowledge {}

    /// The paper of a plan or a settlement was made, for both to sign; it changes nothing (RULES D-1).
    ///
    /// @param agreement the line of the plan or the settlement
    /// @param protocol the number printed on it
    /// @param paper the exact PDF
    record AgreementWritten(HistoryId agreement, String protocol, DocumentId paper) implements Accord {}

    /// A document was attached as a proof.
    ///
    /// @param invoices those that it is about; none when it is about the customer as a whole
    /// @param name of the file, as it came
    record Attached(Exhibit exhibit, Set<InvoiceId> invoices, DocumentId document, String name) implements Knowledge {
        public Attached {
            invoices = Set.copyOf(invoices);
        }
    }

    /// A remark that changes nothing.
    record Noted(String text) implements Knowledge {}
}
