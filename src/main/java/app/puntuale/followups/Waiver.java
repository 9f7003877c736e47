package app.puntuale.followups;

import java.time.Instant;

/// A policy breaks a guard, and a person said why.
///
/// @param author who kept the policy
public record Waiver(PolicyName policy, Guard guard, String reason, String author, Instant recordedAt) {}
