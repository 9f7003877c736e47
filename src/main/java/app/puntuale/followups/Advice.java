package app.puntuale.followups;

import java.util.Optional;

/// A policy breaks a guard: it may be kept all the same, for a reason.
///
/// @param step where; empty when it is the policy as a whole
/// @param found how many messages, or days
/// @param asked how many the guard asks for
public record Advice(Guard guard, Optional<Step> step, long found, long asked) {}
