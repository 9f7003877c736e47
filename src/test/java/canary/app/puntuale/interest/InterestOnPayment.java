package canary.app.puntuale.interest;

import canary.app.puntuale.payments.PaymentOfInterest;
import java.util.Optional;

/// Wrong on purpose: the other half of a circle.
public record InterestOnPayment(Optional<PaymentOfInterest> payment) {}
