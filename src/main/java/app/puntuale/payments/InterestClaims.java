package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import java.util.List;

/// What letters have asked for beside the debt itself.
public interface InterestClaims {

    void add(List<InterestClaim> claims);

    /// In the order of the letters, of those too that never left.
    List<InterestClaim> of(CustomerId customer);
}
