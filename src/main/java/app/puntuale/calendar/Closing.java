package app.puntuale.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Days off in a row, such as a summer closing: first and last day included.
public record Closing(LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException when it ends before it begins
    public Closing {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a closing ends before it begins: " + first + " to " + last);
        }
    }

    /// The same days, those in a row put together, the first ones first.
    public static List<Closing> of(Collection<LocalDate> days) {
        var closings = new ArrayList<Closing>();
        for (var day : days.stream().sorted().distinct().toList()) {
            var follows =
                    !closings.isEmpty() && closings.getLast().last().plusDays(1).equals(day);
            closings.add(follows ? new Closing(closings.removeLast().first(), day) : new Closing(day, day));
        }
        return List.copyOf(closings);
    }
}
