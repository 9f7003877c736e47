package app.puntuale.desktop.facts;

import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Grade;
import app.puntuale.reliability.Reliability;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReliabilityWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far a customer can be relied on, in one word: low, medium or high risk, or not enough known.
///
/// @param reasons the grade and the lines that led to it, one below the other
public record Risk(String icon, String word, Tone tone, String reasons) {

    public static Risk of(Reliability reliability, Texts texts) {
        var reasons = Stream.concat(
                        Stream.of(texts.get("facts.risk.reliability", ReliabilityWords.grade(reliability, texts))),
                        reliability.lines().stream()
                                .map(line -> ReliabilityWords.points(line) + "  " + ReliabilityWords.line(line, texts)))
                .collect(Collectors.joining("\n"));
        return reliability
                .grade()
                .map(grade -> new Risk(icon(grade), texts.get("facts.risk." + grade), tone(grade), reasons))
                .orElseGet(
                        () -> new Risk("mdi2s-shield-outline", texts.get("facts.riskUnknown"), Tone.NEUTRAL, reasons));
    }

    private static String icon(Grade grade) {
        return switch (grade) {
            case GOOD -> "mdi2s-shield-check-outline";
            case FAIR -> "mdi2s-shield-half-full";
            case POOR -> "mdi2s-shield-alert-outline";
        };
    }

    private static Tone tone(Grade grade) {
        return switch (grade) {
            case GOOD -> Tone.SUCCESS;
            case FAIR -> Tone.WARNING;
            case POOR -> Tone.DANGER;
        };
    }
}
