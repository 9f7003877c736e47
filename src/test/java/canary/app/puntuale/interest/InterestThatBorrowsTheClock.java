package canary.app.puntuale.interest;

import java.time.Instant;
import java.util.function.Supplier;

/// Wrong on purpose: the same, said in a roundabout way.
public record InterestThatBorrowsTheClock(Supplier<Instant> now) {

    public InterestThatBorrowsTheClock() {
        this(Instant::now);
    }
}
