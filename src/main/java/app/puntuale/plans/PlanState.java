package app.puntuale.plans;

import app.puntuale.money.Money;
import java.time.LocalDate;

/// How a repayment plan stands on one day.
public sealed interface PlanState {

    /// Not signed: it has no effect (RULES D-1).
    record Proposed() implements PlanState {}

    /// Every rate that fell due was paid.
    ///
    /// @param next the rate that is waited for
    /// @param left what is missing of it
    record Respected(PlanRate next, Money left) implements PlanState {}

    /// A rate was missed, and its grace is not over.
    ///
    /// @param missed the oldest rate that is not wholly paid
    /// @param left what is missing by now, that rate and those that fell due after it
    /// @param lapsesOn the first day on which the plan has lapsed
    record Late(PlanRate missed, Money left, LocalDate lapsesOn) implements PlanState {}

    /// A rate was missed, grace included (decadenza, RULES D-5). A person decides: whoever takes the late money lets
    /// the plan live on, whoever ends it lets the ladder go on.
    record Lapsed(PlanRate missed, LocalDate on) implements PlanState {}

    /// Everything was paid.
    record Fulfilled() implements PlanState {}

    /// A person has closed it.
    record Ended() implements PlanState {}
}
