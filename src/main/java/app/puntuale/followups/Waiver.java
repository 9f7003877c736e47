package app.puntuale.followups;

import java.time.Instant;
import java.util.Optional;

/// A policy breaks a guard, or a guard asks for less than is advised, and a person said why.
///
/// @param policy empty when the guard itself was loosened
/// @param author who kept it so
public record Waiver(Optional<PolicyName> policy, Guard guard, String reason, String author, Instant recordedAt) {}
