package app.puntuale.reliability;

import app.puntuale.calendar.WorkingDays;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.PromiseFate;
import app.puntuale.followups.Promises;
import app.puntuale.followups.SourceGrade;
import app.puntuale.followups.Standing;
import app.puntuale.payments.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The arithmetic of reliability, line by line:
///
/// - a point for every day late, at most 60;
/// - 8 for every promise of two years that was not kept, at most 24;
/// - 5 for every dispute of two years that turned out unfounded, at most 15;
/// - 10 when the last half-year was at least ten days worse than the time before, 5 back when it was as much better;
/// - 20 for every official piece of news of two years, at most 40, and nothing for hearsay;
/// - all of them in an insolvency procedure.
final class Reckoning {

    private static final int YEARS_BACK = 2;
    private static final int NOTICEABLE_DAYS = 10;

    private final CustomerCase known;
    private final List<HistoryEntry> lately;
    private final Delays delays;
    private final WorkingDays workingDays;
    private final LocalDate today;

    Reckoning(CustomerCase known, List<Receipt> receipts, WorkingDays workingDays, LocalDate today) {
        this.known = known;
        this.lately = known.counted().stream()
                .filter(entry -> !entry.on().isBefore(today.minusYears(YEARS_BACK)))
                .toList();
        this.delays = new Delays(receipts, known.items(), today);
        this.workingDays = workingDays;
        this.today = today;
    }

    Reliability reliability() {
        return Reliability.of(
                Stream.of(daysLate(), promises(), disputes(), trend(), signals(), insolvency())
                        .flatMap(lines -> lines)
                        .toList(),
                given());
    }

    private Stream<Line> daysLate() {
        return delays.average().stream().mapToObj(days -> new Line.DaysLate(days, -(int) Math.min(60, days)));
    }

    private Stream<Line> promises() {
        var fates = Promises.of(known, workingDays, today).made().stream()
                .filter(made -> !made.on().isBefore(today.minusYears(YEARS_BACK)))
                .map(Promises.Made::fate)
                .toList();
        var kept = (int) fates.stream().filter(fate -> fate == PromiseFate.KEPT).count();
        var broken = (int) fates.stream().filter(PromiseFate::isMissed).count();
        return kept + broken == 0
                ? Stream.empty()
                : Stream.of(new Line.Promises(kept, broken, -Math.min(24, 8 * broken)));
    }

    private Stream<Line> disputes() {
        var ends =
                events(Event.DisputeClosed.class).map(Event.DisputeClosed::end).toList();
        var unfounded =
                (int) ends.stream().filter(end -> end == DisputeEnd.RESUMED).count();
        return ends.isEmpty()
                ? Stream.empty()
                : Stream.of(new Line.Disputes(ends.size() - unfounded, unfounded, -Math.min(15, 5 * unfounded)));
    }

    private Stream<Line> trend() {
        return delays.lately().stream()
                .boxed()
                .flatMap(recent -> delays.before().stream()
                        .mapToObj(before -> new Line.Trend(recent, before, points(recent - before))));
    }

    private static int points(long worse) {
        if (worse >= NOTICEABLE_DAYS) {
            return -10;
        }
        return worse <= -NOTICEABLE_DAYS ? 5 : 0;
    }

    private Stream<Line> signals() {
        var lines = new ArrayList<Line>();
        var left = 40;
        for (var entry : lately) {
            if (entry.event() instanceof Event.SignalNoted(var source, var text)) {
                var points = source == SourceGrade.OFFICIAL ? Math.min(20, left) : 0;
                left -= points;
                lines.add(new Line.Signal(entry.on(), source, text, -points));
            }
        }
        return lines.stream();
    }

    private Stream<Line> insolvency() {
        return known.standing() == Standing.INSOLVENT
                ? Stream.of(new Line.Insolvent(-Reliability.FULL))
                : Stream.empty();
    }

    private Optional<Event.GradeGiven> given() {
        return known.counted().reversed().stream()
                .map(HistoryEntry::event)
                .filter(Event.GradeGiven.class::isInstance)
                .map(Event.GradeGiven.class::cast)
                .findFirst()
                .filter(given -> given.grade().isPresent());
    }

    private <E extends Event> Stream<E> events(Class<E> kind) {
        return lately.stream().map(HistoryEntry::event).filter(kind::isInstance).map(kind::cast);
    }
}
