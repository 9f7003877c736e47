package app.puntuale.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Days as e-invoices and SDI messages write them. Strict: 30 February is no day, and neither is any in the year 7753.
public final class WrittenDay {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int LENGTH = "2026-01-31".length();

    private WrittenDay() {}

    /// The day as it stands there, whatever time zone follows it (`2026-01-31+01:00` is the 31st).
    public static Optional<LocalDate> read(String text) {
        return isFollowedByNoDigit(text) ? plain(text.substring(0, LENGTH)) : Optional.empty();
    }

    /// The Italian day of a moment; a moment without an offset is in Italian time (RULES F-10).
    public static Optional<LocalDate> inRome(String text) {
        try {
            var moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    moment instanceof OffsetDateTime exact
                            ? exact.atZoneSameInstant(ROME).toLocalDate()
                            : LocalDate.from(moment));
        } catch (DateTimeException _) {
            return read(text);
        }
    }

    private static boolean isFollowedByNoDigit(String text) {
        return text.length() == LENGTH || (text.length() > LENGTH && !Character.isDigit(text.charAt(LENGTH)));
    }

    private static Optional<LocalDate> plain(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
