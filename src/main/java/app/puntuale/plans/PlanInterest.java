package app.puntuale.plans;

/// What becomes of late interest while a plan is respected (RULES D-4).
public enum PlanInterest {
    /// It runs on what is left, and is reckoned at the end: the default.
    RUNS,
    /// An agreed sum is part of the plan.
    INCLUDED,
    /// Given up, as long as the plan is respected to the end.
    WAIVED
}
