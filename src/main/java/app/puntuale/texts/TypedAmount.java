package app.puntuale.texts;

import app.puntuale.money.Money;
import app.puntuale.texts.Typed.Flaw;
import app.puntuale.texts.Typed.Refused;
import app.puntuale.texts.Typed.Understood;
import java.util.regex.Pattern;

/// Reads an amount as a careful person would: the JDK's own Italian format takes `1.00` for a hundred euro.
final class TypedAmount {

    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("-?\\d[\\d.,]*");
    private static final Pattern ITALIAN = Pattern.compile("-?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)(,\\d{1,2})?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("-?\\d+\\.\\d{1,2}");
    private static final Pattern FRACTION =
            Pattern.compile("-?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+),\\d{3,}|-?\\d+\\.\\d{3,}");
    private static final Pattern THOUSAND_OR_ONE = Pattern.compile("-?(\\d{1,3},\\d{3}|0\\d{0,2}\\.\\d{3})");
    private static final int DIGITS_OF_A_BILLION = 10;

    private TypedAmount() {}

    static Typed<Money> read(String text) {
        var figure = bare(text);
        if (figure.isEmpty()) {
            return new Refused<>(Flaw.EMPTY);
        }
        if (ITALIAN.matcher(figure).matches()) {
            return euros(figure.replace(".", "").replace(',', '.'));
        }
        if (DECIMAL_POINT.matcher(figure).matches()) {
            return euros(figure);
        }
        return new Refused<>(flaw(figure));
    }

    private static String bare(String text) {
        return text.replace('\u2212', '-')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip()
                .replaceFirst("^(-?) ?€ ?", "$1")
                .replaceFirst(" ?€$", "");
    }

    private static Typed<Money> euros(String decimal) {
        var digits = decimal.replaceFirst("\\..*", "").replaceFirst("^-?0*", "").length();
        return digits > DIGITS_OF_A_BILLION
                ? new Refused<>(Flaw.AMOUNT_TOO_LARGE)
                : new Understood<>(Money.of(decimal));
    }

    private static Flaw flaw(String figure) {
        if (!LOOKS_LIKE_ONE.matcher(figure).matches()) {
            return Flaw.NOT_AN_AMOUNT;
        }
        if (THOUSAND_OR_ONE.matcher(figure).matches()) {
            return Flaw.AMBIGUOUS_AMOUNT;
        }
        return FRACTION.matcher(figure).matches() ? Flaw.FRACTION_OF_A_CENT : Flaw.NOT_AN_AMOUNT;
    }
}
