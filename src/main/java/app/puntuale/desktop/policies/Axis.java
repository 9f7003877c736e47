package app.puntuale.desktop.policies;

import app.puntuale.followups.Policy;
import app.puntuale.followups.Rung;
import java.util.List;

/// The days that a lane shows, from left to right; 0 is the due date.
record Axis(int first, int last) {

    private static final int EARLIEST = -7;
    private static final int LATEST = 45;

    /// Wide enough for every step of all of them, so that they may be compared.
    static Axis of(List<Policy> policies) {
        var offsets = policies.stream()
                .flatMap(policy -> policy.rungs().stream())
                .map(Rung::distance)
                .mapToInt(distance -> distance.offset())
                .summaryStatistics();
        return new Axis(
                Math.min(EARLIEST, offsets.getCount() == 0 ? EARLIEST : offsets.getMin()),
                Math.max(LATEST, offsets.getCount() == 0 ? LATEST : offsets.getMax()));
    }

    /// @param width on which the first day is at 0 and the last one at the end
    double x(int offset, double width) {
        return width * (offset - first) / (last - first);
    }

    int offset(double x, double width) {
        return (int) Math.round(first + x / width * (last - first));
    }
}
