package app.puntuale.texts;

import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How figures and dates are written, here and nowhere else; `Typed` is the way back. Figures are Italian in both
/// languages: an amount reads alike on the screen, in the letter and at the bank.
public final class Formats {

    /// Keeps a figure and its sign on one line.
    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final char MINUS = '\u2212';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final long DAYS_IN_WEEK = 7;

    private Formats() {}

    /// `€ 1.234,56`, `−€ 12,00`, and `USD 1.234,56` for any other currency; never broken over two lines.
    public static String money(Money money) {
        var sign = money.isNegative() ? String.valueOf(MINUS) : "";
        var currency = money.isEuro() ? "€" : money.currency().getCurrencyCode();
        var magnitude = money.isNegative() ? money.negated() : money;
        return sign + currency + NO_BREAK_SPACE + amount(magnitude);
    }

    /// Euro first, then each other currency: `€ 10,00 + USD 5,00`; `€ 0,00` when there is nothing.
    public static String money(Amounts amounts) {
        return amounts.isNone()
                ? money(Money.ZERO)
                : amounts.sums().stream().map(Formats::money).collect(Collectors.joining(" + "));
    }

    /// Without its currency, where the head of the table has it: `1.234,56`.
    public static String amount(Money money) {
        return figure(money.amount());
    }

    /// With exactly the decimals it has: `1.234,5`, `365`.
    public static String figure(BigDecimal figure) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(figure.scale());
        return format.format(figure);
    }

    public static String count(long number) {
        return figure(BigDecimal.valueOf(number));
    }

    /// `10,15 %`, with the decimals it has.
    ///
    /// @param percent in hundredths: 10.15 is ten euro and fifteen cents on a hundred
    public static String percent(BigDecimal percent) {
        return figure(percent) + NO_BREAK_SPACE + "%";
    }

    /// `31/03/2026`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `giovedì 12 marzo 2026`.
    public static String longDay(LocalDate day, Language language) {
        return formatter("EEEE d MMMM uuuu", language).format(day);
    }

    /// As a letter is dated: `12 marzo 2026`, `1º marzo 2026`.
    public static String dateline(LocalDate day, Language language) {
        var isFirst = day.getDayOfMonth() == 1 && language == Language.ITALIAN;
        return formatter(isFirst ? "d'º' MMMM uuuu" : "d MMMM uuuu", language).format(day);
    }

    /// The name of its month: `marzo`.
    public static String month(LocalDate day, Language language) {
        return formatter("LLLL", language).format(day);
    }

    /// As one says it within a week: oggi, domani, ieri, `ven 13/03`; further away like `day`.
    public static String nearDay(LocalDate day, LocalDate today, Texts texts) {
        var distance = ChronoUnit.DAYS.between(today, day);
        if (distance == 0) {
            return texts.get("common.today");
        }
        if (distance == 1) {
            return texts.get("common.tomorrow");
        }
        if (distance == -1) {
            return texts.get("common.yesterday");
        }
        return Math.abs(distance) < DAYS_IN_WEEK
                ? formatter("EEE dd/MM", texts.language()).format(day)
                : day(day);
    }

    /// `09:12`, by twenty-four hours.
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /// In groups of four, as it is printed on a cheque: `IT60 X054 2811 1010 0000 0123 456`.
    public static String iban(String iban) {
        return Stream.of(iban.replaceAll("\\s", "").split("(?<=\\G.{4})", -1))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static DateTimeFormatter formatter(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
