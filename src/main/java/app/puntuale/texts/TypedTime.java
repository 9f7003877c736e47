package app.puntuale.texts;

import app.puntuale.texts.Typed.Flaw;
import app.puntuale.texts.Typed.Refused;
import app.puntuale.texts.Typed.Understood;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a time of the day.
final class TypedTime {

    private static final Pattern TIME = Pattern.compile("(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?");

    private TypedTime() {}

    static Typed<LocalTime> read(String text) {
        var time = TIME.matcher(text.strip());
        if (text.isBlank()) {
            return new Refused<>(Flaw.EMPTY);
        }
        return time.matches()
                ? new Understood<>(LocalTime.of(
                        Integer.parseInt(time.group("hour")),
                        Optional.ofNullable(time.group("minute"))
                                .map(Integer::parseInt)
                                .orElse(0)))
                : new Refused<>(Flaw.NOT_A_TIME);
    }
}
