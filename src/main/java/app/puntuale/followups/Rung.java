package app.puntuale.followups;

/// A step of the ladder and its distance from the due date of the oldest instalment.
///
/// @param days after the due date; negative before it
public record Rung(Step step, int days) {}
