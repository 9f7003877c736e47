package canary.app.puntuale.interest;

import java.time.Instant;

/// Wrong on purpose: nobody can try it on 29 February.
public record InterestThatReadsTheClock(Instant until) {

    public boolean isRunning() {
        return Instant.now().isBefore(until);
    }
}
