package app.puntuale.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The national holidays and those of the firm: the patron saint comes back every year, the summer closing
/// is a handful of days. Sundays are not holidays here; ask [WorkingDays] or [DueDates].
///
/// @param everyYear days off that come back each year; 29 February counts in leap years only
/// @param once single days off
public record ItalianHolidays(Set<MonthDay> everyYear, Set<LocalDate> once) {

    /// No day off but the country's.
    public static final ItalianHolidays NATIONAL = new ItalianHolidays(Set.of(), Set.of());

    public ItalianHolidays {
        everyYear = Set.copyOf(everyYear);
        once = Set.copyOf(once);
    }

    /// These and one day more of each year, such as 7 December for a firm in Milan.
    public ItalianHolidays with(MonthDay patronSaint) {
        return new ItalianHolidays(
                Stream.concat(everyYear.stream(), Stream.of(patronSaint)).collect(Collectors.toSet()), once);
    }

    /// These and a closing, first and last day included.
    public ItalianHolidays with(LocalDate first, LocalDate last) {
        return new ItalianHolidays(
                everyYear,
                Stream.concat(once.stream(), first.datesUntil(last.plusDays(1))).collect(Collectors.toSet()));
    }

    public boolean isHoliday(LocalDate day) {
        return once.contains(day)
                || everyYear.contains(MonthDay.from(day))
                || national(day).isPresent();
    }

    /// The country's holiday on that day, for whoever wants to name it.
    public static Optional<NationalHoliday> national(LocalDate day) {
        return Stream.of(NationalHoliday.values())
                .filter(holiday -> holiday.isOn(day))
                .findFirst();
    }
}
