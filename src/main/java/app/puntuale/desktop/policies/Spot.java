package app.puntuale.desktop.policies;

import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Step;

/// A step of a policy.
record Spot(PolicyName policy, Step step) {}
