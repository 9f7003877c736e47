package app.puntuale.words;

import app.puntuale.reliability.Exposure;
import app.puntuale.reliability.Line;
import app.puntuale.reliability.Portrait;
import app.puntuale.reliability.Reliability;
import app.puntuale.reliability.Supply;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/// How far a customer can be relied on, in words.
public final class ReliabilityWords {

    private ReliabilityWords() {}

    /// `discreta, 62 punti su 100`; with the owner's note when it is the owner's grade.
    public static String grade(Reliability reliability, Texts texts) {
        return reliability
                .given()
                .flatMap(given -> given.grade()
                        .map(grade ->
                                texts.get("facts.reliability.given", texts.get("facts.grade." + grade), given.note())))
                .or(() -> reliability
                        .reckoned()
                        .map(grade -> texts.get(
                                "facts.reliability.reckoned", texts.get("facts.grade." + grade), reliability.points())))
                .orElseGet(() -> texts.get("facts.reliability.unknown"));
    }

    /// One line of the reckoning, without its points.
    public static String line(Line line, Texts texts) {
        return switch (line) {
            case Line.DaysLate(var days, var _) -> texts.get("facts.reliability.daysLate", days);
            case Line.Promises(var kept, var broken, var _) ->
                texts.get("facts.reliability.promises", kept, kept + broken);
            case Line.Disputes(var founded, var unfounded, var _) ->
                texts.get("facts.reliability.disputes", founded, unfounded);
            case Line.Trend(var lately, var before, var _) -> texts.get("facts.reliability.trend", lately, before);
            case Line.Signal(var on, var source, var text, var _) ->
                texts.get("facts.reliability.signal", texts.get("facts.source." + source), on, text);
            case Line.Insolvent(var _) -> texts.get("facts.reliability.insolvent");
        };
    }

    /// What they owe us, against what they may.
    public static String exposure(Portrait portrait, Texts texts) {
        var exposure = portrait.exposure();
        return exposure.room()
                .map(room -> texts.get(
                        room.isNegative() ? "facts.exposure.over" : "facts.exposure.within",
                        exposure.total(),
                        exposure.limit().orElseThrow(),
                        room.isNegative() ? room.negated() : room))
                .orElseGet(() -> texts.get("facts.exposure.noLimit", exposure.total()));
    }

    /// `121 % del fido`; empty without a limit.
    public static Optional<String> percent(Exposure exposure, Texts texts) {
        return exposure.percent().map(percent -> texts.get("facts.exposure.percent", Formats.count(percent)));
    }

    /// `−8`, `+5`, `0`.
    public static String points(Line line) {
        if (line.points() == 0) {
            return "0";
        }
        return line.points() < 0 ? "−" + -line.points() : "+" + line.points();
    }

    /// The advice and its reasons.
    public static String supply(Supply supply, Texts texts) {
        return texts.get(
                "facts.supply." + supply.advice(),
                supply.reasons().stream()
                        .map(reason -> texts.get("facts.supplyReason." + reason))
                        .collect(Collectors.joining(", ")));
    }
}
