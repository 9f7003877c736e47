package app.puntuale.command;

import app.puntuale.money.Money;
import app.puntuale.texts.Texts;
import app.puntuale.texts.Typed;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// What was written after the name of a command, understood strictly: whatever can mean two things is a [Misuse].
final class Given {

    static final String ARCHIVE = "--archive";
    static final String TODAY = "--today";
    static final String LANGUAGE = "--language";
    static final String JSON = "--json";

    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}([.,]\\d{1,4})?");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    /// The command's own first, then the program's.
    private final List<ParseResult> levels;

    private final Texts texts;
    private final LocalDate today;

    /// @param today from which `+7` and the like are counted
    Given(ParseResult parsed, Texts texts, LocalDate today) {
        this.levels = parsed.asCommandLineList().reversed().stream()
                .map(CommandLine::getParseResult)
                .toList();
        this.texts = texts;
        this.today = today;
    }

    /// A day and an amount written together, `2026-05-31:400,00`.
    record AmountOnDay(LocalDate day, Money amount) {}

    Texts texts() {
        return texts;
    }

    /// The day to work on: the real one, unless `--today` says another.
    LocalDate today() {
        return today;
    }

    boolean has(String option) {
        return levels.stream().anyMatch(level -> level.hasMatchedOption(option));
    }

    Optional<String> text(String option) {
        return levels.stream()
                .map(level -> level.matchedOptionValue(option, "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /// @throws Misuse when it was left empty
    String required(String option) {
        return text(option).orElseThrow(() -> new Misuse(texts.get("command.misuse.missing", option, 1)));
    }

    List<String> several(String option) {
        return List.of(levels.getFirst().matchedOptionValue(option, new String[0]));
    }

    /// The value that stands by itself at that place, from 0.
    String value(int position) {
        return levels.getFirst().matchedPositionalValue(position, "");
    }

    List<Path> paths() {
        return Arrays.stream(levels.getFirst().matchedPositionalValue(0, new String[0]))
                .map(this::path)
                .toList();
    }

    Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new Misuse(texts.get("command.misuse.path", written));
        }
    }

    Optional<LocalDate> day(String option) {
        return text(option).map(written -> dayIn(written, option));
    }

    LocalDate requiredDay(String option) {
        return dayIn(required(option), option);
    }

    LocalDate dayIn(String written, String where) {
        return understood(Typed.day(written, today), written, where);
    }

    /// More than nothing, in euro.
    Money requiredAmount(String option) {
        return amountIn(required(option), option);
    }

    Optional<AmountOnDay> amountOnDay(String option) {
        return text(option).map(written -> amountOnDay(written, option));
    }

    List<AmountOnDay> amountsOnDays(String option) {
        return several(option).stream()
                .map(written -> amountOnDay(written, option))
                .toList();
    }

    /// In hundredths, from 0 to 99,9999: `6`, `6,00` or `6.00`.
    Optional<BigDecimal> percent(String option) {
        return text(option).map(written -> {
            if (!PERCENT.matcher(written).matches()) {
                throw new Misuse(texts.get("command.misuse.percent", option, written));
            }
            return new BigDecimal(written.replace(',', '.'));
        });
    }

    /// The whole number that stands by itself at that place, from 0.
    long wholeNumber(int position) {
        return wholeNumber(value(position));
    }

    long requiredWholeNumber(String option) {
        return wholeNumber(required(option));
    }

    private long wholeNumber(String written) {
        if (!WHOLE.matcher(written).matches()) {
            throw new Misuse(texts.get("command.misuse.number", written));
        }
        return Long.parseLong(written);
    }

    /// A whole number from 0 to so much; empty when the option is not there.
    Optional<Integer> wholeNumber(String option, int largest) {
        return wholeNumber(option, 0, largest);
    }

    /// A whole number between those two, both included; empty when the option is not there.
    Optional<Integer> wholeNumber(String option, int least, int largest) {
        return text(option).map(written -> {
            if (!WHOLE.matcher(written).matches()
                    || Long.parseLong(written) < least
                    || Long.parseLong(written) > largest) {
                throw new Misuse(texts.get("command.misuse.numberBetween", option, written, least, largest));
            }
            return Integer.valueOf(written);
        });
    }

    /// @throws Misuse when both are there: they say two things
    void notBoth(String option, String other) {
        if (has(option) && has(other)) {
            throw new Misuse(texts.get("command.misuse.notBoth", option, other));
        }
    }

    /// A time of the day; empty when the option is not there.
    Optional<LocalTime> time(String option) {
        return text(option).map(written -> understood(Typed.time(written), written, option));
    }

    /// One of a list of words; a [Misuse] names them all.
    <T> Optional<T> choice(String option, Choices<T> choices) {
        return text(option).map(choice(choices, option));
    }

    <T> T requiredChoice(String option, Choices<T> choices) {
        return choice(choices, option).apply(required(option));
    }

    /// The word of a list that stands by itself at that place, from 0.
    <T> T choice(int position, Choices<T> choices) {
        var written = value(position);
        return choices.find(written)
                .orElseThrow(() -> new Misuse(texts.get("command.misuse.word", written, choices.words())));
    }

    private <T> Function<String, T> choice(Choices<T> choices, String option) {
        return written -> choices.find(written)
                .orElseThrow(() -> new Misuse(texts.get("command.misuse.choice", option, written, choices.words())));
    }

    private AmountOnDay amountOnDay(String written, String option) {
        var colon = written.indexOf(':');
        if (colon < 0) {
            throw new Misuse(texts.get("command.misuse.dayAndAmount", option, written));
        }
        return new AmountOnDay(
                dayIn(written.substring(0, colon), option), amountIn(written.substring(colon + 1), option));
    }

    private Money amountIn(String written, String where) {
        var amount = understood(Typed.amount(written), written, where);
        if (!amount.isPositive()) {
            throw new Misuse(texts.get("command.misuse.notPositive", where, written));
        }
        return amount;
    }

    private <T> T understood(Typed<T> typed, String written, String where) {
        return switch (typed) {
            case Typed.Understood<T>(var value) -> value;
            case Typed.Refused<T>(var flaw) ->
                throw new Misuse(texts.get("command.misuse.value", where, written, texts.refusal(flaw)));
        };
    }
}
