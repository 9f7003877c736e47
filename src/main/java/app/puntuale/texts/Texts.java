package app.puntuale.texts;

import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;

/// Every sentence the program says, in one language.
public final class Texts {

    private final Language language;
    private final Properties sentences;

    private Texts(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Texts in(Language language) {
        return new Texts(language, read(language));
    }

    public Language language() {
        return language;
    }

    /// The sentence of that key, its gaps filled in order. Money, dates and times may be handed in as they are: they
    /// are written as `Formats` writes them; whole numbers get their thousands' points (a year is best a string).
    ///
    /// @throws MissingResourceException when there is no such key: a defect, and the tests look for it
    /// @throws IllegalArgumentException when an argument has no agreed form, such as a record
    public String get(String key, Object... arguments) {
        var pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        // figures are written the Italian way in both languages: they must read alike on the screen and on the letter
        var format = new MessageFormat(pattern, Language.ITALIAN.locale());
        return format.format(Arrays.stream(arguments).map(Texts::written).toArray());
    }

    /// Why something typed was refused, and what to write instead.
    public String refusal(Typed.Flaw flaw) {
        return get("errors.typed." + flaw);
    }

    private static Object written(Object argument) {
        return switch (argument) {
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Money money -> Formats.money(money);
            case Amounts amounts -> Formats.money(amounts);
            case LocalDate day -> Formats.day(day);
            case LocalTime time -> Formats.time(time);
            case BigDecimal figure -> Formats.figure(figure);
            default -> throw new IllegalArgumentException("not a word: " + argument.getClass());
        };
    }

    private static Properties read(Language language) {
        var file = "texts_" + language.code() + ".properties";
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
