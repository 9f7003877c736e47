package app.puntuale.reliability;

import app.puntuale.followups.Event;
import app.puntuale.followups.Grade;
import app.puntuale.followups.SourceGrade;
import java.util.List;
import java.util.Optional;

/// How far a customer can be relied on, with the whole arithmetic: a hundred points, and the lines that add to them or
/// take from them.
///
/// @param points from 0 to 100
/// @param reckoned empty while too little is known
/// @param given what the owner said instead, with a note; empty when the reckoning holds
/// @param onlyHearsay whether all the news there is comes from hearsay («solo voci»)
public record Reliability(
        List<Line> lines, int points, Optional<Grade> reckoned, Optional<Event.GradeGiven> given, boolean onlyHearsay) {

    /// What everybody begins with.
    public static final int FULL = 100;
    private static final int GOOD_FROM = 75;
    private static final int FAIR_FROM = 45;

    public Reliability {
        lines = List.copyOf(lines);
    }

    static Reliability of(List<Line> lines, Optional<Event.GradeGiven> given) {
        var sum = FULL + lines.stream().mapToInt(Line::points).sum();
        var points = Math.clamp(sum, 0, FULL);
        var signals = lines.stream()
                .filter(line -> line instanceof Line.Signal)
                .map(line -> ((Line.Signal) line).source())
                .toList();
        return new Reliability(
                lines,
                points,
                lines.stream().anyMatch(Reliability::isEvidence) ? Optional.of(grade(points)) : Optional.empty(),
                given,
                !signals.isEmpty() && !signals.contains(SourceGrade.OFFICIAL));
    }

    /// The owner's word before the reckoning; empty while nobody knows.
    public Optional<Grade> grade() {
        return given.flatMap(Event.GradeGiven::grade).or(() -> reckoned);
    }

    private static Grade grade(int points) {
        if (points >= GOOD_FROM) {
            return Grade.GOOD;
        }
        return points >= FAIR_FROM ? Grade.FAIR : Grade.POOR;
    }

    private static boolean isEvidence(Line line) {
        return switch (line) {
            case Line.DaysLate _, Line.Promises _, Line.Disputes _, Line.Trend _, Line.Insolvent _ -> true;
            case Line.Signal signal -> signal.source() == SourceGrade.OFFICIAL;
        };
    }
}
