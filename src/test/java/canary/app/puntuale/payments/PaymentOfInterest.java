package canary.app.puntuale.payments;

import canary.app.puntuale.interest.InterestOnPayment;
import java.util.Optional;

/// Wrong on purpose: half of a circle.
public record PaymentOfInterest(Optional<InterestOnPayment> interest) {}
