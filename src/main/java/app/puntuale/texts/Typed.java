package app.puntuale.texts;

import app.puntuale.money.Money;
import java.time.LocalDate;
import java.time.LocalTime;

/// What a person typed, understood or refused; never guessed. Words in both languages are understood.
public sealed interface Typed<T> {

    record Understood<T>(T value) implements Typed<T> {}

    record Refused<T>(Flaw flaw) implements Typed<T> {}

    /// Why a text was refused; the words are under `errors.typed.`.
    enum Flaw {
        EMPTY,
        NOT_AN_AMOUNT,
        /// `1,234` or `0.500`: one person means a thousand, another means one.
        AMBIGUOUS_AMOUNT,
        FRACTION_OF_A_CENT,
        AMOUNT_TOO_LARGE,
        NOT_A_DATE,
        /// `31/02/2026`.
        NO_SUCH_DAY,
        UNLIKELY_YEAR,
        NOT_A_TIME
    }

    /// Euro, with or without the sign and the thousands' points: `1.234,56`, `1234,5`, `1234.56`, `€ 1.234`.
    /// A point followed by one or two figures is the decimal one: `1.00` is one euro.
    static Typed<Money> amount(String text) {
        return TypedAmount.read(text);
    }

    /// A whole date (`31/03/2026`, `31/3/26`, `2026-03-31`), or one seen from today: `20/3` (the nearest one, before
    /// or after), `+7`, `-3`, oggi, domani, ieri, `ven` (the next one after today), `fm` (the end of this month).
    static Typed<LocalDate> day(String text, LocalDate today) {
        return TypedDay.read(text, today);
    }

    /// A time of the day by twenty-four hours: `8:30`, `8.30`, `21`.
    static Typed<LocalTime> time(String text) {
        return TypedTime.read(text);
    }
}
