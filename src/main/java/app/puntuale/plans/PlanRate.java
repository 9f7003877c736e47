package app.puntuale.plans;

import app.puntuale.money.Money;
import java.time.LocalDate;

/// One payment of a repayment plan.
///
/// @param dueOn the last day on which it is in time
/// @param amount positive, in the currency of the plan
public record PlanRate(LocalDate dueOn, Money amount) {}
