package app.puntuale.texts;

import app.puntuale.texts.Typed.Flaw;
import app.puntuale.texts.Typed.Refused;
import app.puntuale.texts.Typed.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a date as a careful person would: the JDK's lenient parser takes 31/02 for the 28th.
final class TypedDay {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern FROM_TODAY = Pattern.compile("([+-]\\d{1,4})");

    private static final int CENTURY = 2000;
    private static final int FIRST_LIKELY_YEAR = 1990;
    private static final int LAST_LIKELY_YEAR = 2099;

    private TypedDay() {}

    static Typed<LocalDate> read(String text, LocalDate today) {
        var typed = plain(text);
        if (typed.isEmpty()) {
            return new Refused<>(Flaw.EMPTY);
        }
        return Stream.<Optional<Typed<LocalDate>>>of(
                        match(WHOLE, typed).map(date -> day(year(date.group(4)), number(date, 3), number(date, 1))),
                        match(ISO, typed).map(date -> day(number(date, 1), number(date, 2), number(date, 3))),
                        match(WITHOUT_YEAR, typed).map(date -> nearest(number(date, 2), number(date, 1), today)),
                        match(FROM_TODAY, typed).map(days -> new Understood<>(today.plusDays(number(days, 1)))),
                        word(typed, today).map(Understood::new))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Refused<>(Flaw.NOT_A_DATE));
    }

    private static String plain(String text) {
        return PlainText.of(text).replace('\u2212', '-');
    }

    private static Optional<MatchResult> match(Pattern pattern, String typed) {
        return Optional.of(pattern.matcher(typed))
                .filter(matcher -> matcher.matches())
                .map(m -> m.toMatchResult());
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String typed) {
        return typed.length() == 2 ? CENTURY + Integer.parseInt(typed) : Integer.parseInt(typed);
    }

    private static Typed<LocalDate> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || !YearMonth.of(year, month).isValidDay(day)) {
            return new Refused<>(Flaw.NO_SUCH_DAY);
        }
        return year < FIRST_LIKELY_YEAR || year > LAST_LIKELY_YEAR
                ? new Refused<>(Flaw.UNLIKELY_YEAR)
                : new Understood<>(LocalDate.of(year, month, day));
    }

    /// In December `20/1` is next January, in January `20/12` is last December.
    private static Typed<LocalDate> nearest(int month, int day, LocalDate today) {
        if (month < 1 || month > 12) {
            return new Refused<>(Flaw.NO_SUCH_DAY);
        }
        var nearest = Stream.of(1, 0, -1)
                .map(years -> YearMonth.of(today.getYear() + years, month))
                .min(Comparator.comparingLong(candidate -> distance(candidate, day, today)))
                .orElseThrow();
        return day(nearest.getYear(), month, day);
    }

    private static long distance(YearMonth month, int day, LocalDate today) {
        var candidate = month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
        return Math.abs(ChronoUnit.DAYS.between(today, candidate));
    }

    private static Optional<LocalDate> word(String typed, LocalDate today) {
        return switch (typed) {
            case "oggi", "today" -> Optional.of(today);
            case "domani", "tomorrow" -> Optional.of(today.plusDays(1));
            case "ieri", "yesterday" -> Optional.of(today.minusDays(1));
            case "fm", "eom" -> Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
            default -> weekday(typed).map(weekday -> today.with(TemporalAdjusters.next(weekday)));
        };
    }

    private static Optional<DayOfWeek> weekday(String typed) {
        return Stream.of(DayOfWeek.values())
                .filter(weekday ->
                        Stream.of(Language.values()).anyMatch(language -> isCalled(typed, weekday, language)))
                .findFirst();
    }

    private static boolean isCalled(String typed, DayOfWeek weekday, Language language) {
        return Stream.of(TextStyle.FULL, TextStyle.SHORT)
                .map(style -> plain(weekday.getDisplayName(style, language.locale())))
                .anyMatch(typed::equals);
    }
}
