package app.puntuale.desktop.search;

import app.puntuale.money.Money;
import app.puntuale.texts.PlainText;
import app.puntuale.texts.Typed;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was typed, as it is understood: words that must all be there, and perhaps an amount.
///
/// @param words in small letters, without accents
/// @param amount `4880` means any cents, `4880,00` those; `>5000` more than that, `<5000` less
record Wanted(List<String> words, Optional<Sum> amount) {

    private static final Pattern SIGNED = Pattern.compile("([<>]?)\\s*€?\\s*(\\d[\\d.,]*)");

    /// @param sign `<`, `>` or nothing
    record Sum(String sign, Money money, boolean toTheCent) {

        boolean is(Money other) {
            if (!other.isEuro()) {
                return false;
            }
            return switch (sign) {
                case ">" -> other.amount().compareTo(money.amount()) > 0;
                case "<" -> other.amount().compareTo(money.amount()) < 0;
                default ->
                    toTheCent
                            ? other.equals(money)
                            : other.amount().setScale(0, RoundingMode.DOWN).compareTo(money.amount()) == 0;
            };
        }
    }

    static Wanted of(String typed) {
        var text = PlainText.of(typed);
        var words = Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Wanted(words, sum(text));
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /// Whether a person asked for a range of amounts, which no name can mean.
    boolean isRange() {
        return amount.filter(sum -> !sum.sign().isEmpty()).isPresent();
    }

    boolean areAllIn(String... facts) {
        var all = PlainText.of(String.join(" ", facts));
        return words.stream().allMatch(all::contains);
    }

    boolean isAmount(Money money) {
        return amount.filter(sum -> sum.is(money)).isPresent();
    }

    private static Optional<Sum> sum(String text) {
        var found = SIGNED.matcher(text);
        return found.matches() && Typed.amount(found.group(2)) instanceof Typed.Understood<Money>(var money)
                ? Optional.of(new Sum(found.group(1), money, found.group(2).matches(".*[.,]\\d{1,2}")))
                : Optional.empty();
    }
}
