package app.puntuale.followups;

import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Why a proposal was made: facts, for which the screen, the terminal and the tests find the words.
public sealed interface Reason {

    /// A large invoice falls due soon: a kind call whether it arrived and all is well.
    record LargeInvoiceDueSoon(LocalDate dueOn) implements Reason {}

    /// Something of a customer who worries us falls due soon: the same kind call.
    record DueSoonFromWhoWorriesUs(LocalDate dueOn, String worry) implements Reason {}

    /// The ladder's turn: so many days after the due date of the oldest.
    record LateEnough(long daysLate) implements Reason {}

    /// The faster lane's turn, because the amount is over the threshold.
    record LateEnoughForALargeAmount(long daysLate, Money threshold) implements Reason {}

    /// The faster policy's turn, because the customer worries us.
    record LateEnoughForWhoWorriesUs(long daysLate, String worry) implements Reason {}

    /// The owner must agree to this step before it is taken.
    record NeedsApproval(Step step) implements Reason {}

    /// The last written reminder, on that day, had no answer: a call is better.
    record NoAnswerToReminder(ReminderLevel level, LocalDate on) implements Reason {}

    /// «Avevamo detto il …»: promised by that day, and the money has not come.
    record PromiseBroken(LocalDate by, Money promised, Money received) implements Reason {}

    /// Asked to be called back on that day.
    record AskedToBeCalledBack(LocalDate on) implements Reason {}

    /// Asked for a copy on that day.
    record AskedForCopy(LocalDate on) implements Reason {}

    /// Said on that day that it is paid, and nothing has come in since.
    record SaidPaid(LocalDate on) implements Reason {}

    /// Nobody answered the last call.
    record CallUnanswered(LocalDate on, int attempts) implements Reason {}

    /// Refused to pay on that day.
    record Refused(LocalDate on) implements Reason {}

    /// Said on that day that they cannot pay: a person decides what to offer (RULES C-5).
    record InDifficulty(LocalDate on) implements Reason {}

    /// A large invoice falls due soon, and a discount runs for paying it early (RULES D-7).
    record LargeInvoiceWithDiscount(LocalDate dueOn, BigDecimal percent, LocalDate until) implements Reason {}

    /// A rate of a repayment plan has not come, and its days of grace run.
    ///
    /// @param left what is missing by now
    /// @param lapsesOn the first day on which the plan has lapsed
    record RateLate(LocalDate dueOn, Money left, LocalDate lapsesOn) implements Reason {}

    /// A repayment plan has lapsed: a person ends it, agrees on another, or takes the late money (RULES D-5).
    record PlanLapsed(LocalDate dueOn, Money rate, LocalDate on) implements Reason {}

    /// A settlement was not paid in time: the whole debt is owed again (RULES D-6).
    record SettlementLapsed(LocalDate by, Money accepted) implements Reason {}

    /// Every step was taken without result.
    record LadderExhausted(int written, int calls) implements Reason {}

    /// A claim ends on that day unless something interrupts it (RULES B-24).
    ///
    /// @param claims how many are near their end; the day is that of the first
    record PrescriptionNear(LocalDate until, int claims) implements Reason {}

    /// The term of a claim has passed, and nobody has done anything: the debtor may plead it (RULES B-25).
    record PrescriptionEnded(LocalDate until) implements Reason {}
}
