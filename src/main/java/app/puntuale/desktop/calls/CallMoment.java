package app.puntuale.desktop.calls;

import app.puntuale.followups.CallHours;
import app.puntuale.followups.Guards;
import app.puntuale.followups.HistoryEntry;
import java.time.LocalDateTime;
import java.util.List;

/// Whether it is decent to call now (RULES C-17), and when it is.
///
/// @param warnings what speaks against now; empty when nothing does
/// @param better the first minute against which nothing speaks; now, when nothing speaks against it
record CallMoment(LocalDateTime now, List<CallHours.Warning> warnings, LocalDateTime better) {

    CallMoment {
        warnings = List.copyOf(warnings);
    }

    static CallMoment of(Guards guards, List<HistoryEntry> history, LocalDateTime now) {
        return new CallMoment(
                now,
                CallHours.warnings(guards, history, now.toLocalDate(), now.toLocalTime()),
                CallHours.next(guards, history, now));
    }

    /// Whether whoever has called all the same says why.
    boolean asksForAReason() {
        return warnings.stream().anyMatch(CallHours.Warning::isAboutTheHour);
    }

    /// Whether today is over for calls: the customer may be put off to another day.
    boolean isForAnotherDay() {
        return better.toLocalDate().isAfter(now.toLocalDate());
    }
}
