package app.puntuale.desktop.policies;

import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.texts.Typed;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a value of one kind is read and written.
interface Reading<T> {

    /// Empty when it is not understood.
    Optional<T> read(String text);

    /// Why it is not understood.
    String complaint(String text);

    String written(T value);

    /// A whole number between two others, both included.
    record Whole(int least, int most, Texts texts) implements Reading<Integer> {

        private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

        @Override
        public Optional<Integer> read(String text) {
            return Optional.of(text.strip())
                    .filter(written -> DIGITS.matcher(written).matches())
                    .map(Integer::valueOf)
                    .filter(number -> number >= least && number <= most);
        }

        @Override
        public String complaint(String text) {
            return texts.get("policies.number", least, most);
        }

        @Override
        public String written(Integer value) {
            return String.valueOf(value);
        }
    }

    /// An amount in euro, not negative.
    record Euro(Texts texts) implements Reading<Money> {

        @Override
        public Optional<Money> read(String text) {
            return switch (Typed.amount(text)) {
                case Typed.Understood<Money>(var amount) when !amount.isNegative() -> Optional.of(amount);
                case Typed.Understood<Money> _, Typed.Refused<Money> _ -> Optional.empty();
            };
        }

        @Override
        public String complaint(String text) {
            return switch (Typed.amount(text)) {
                case Typed.Understood<Money> _ -> texts.get("policies.negative");
                case Typed.Refused<Money>(var flaw) -> texts.refusal(flaw);
            };
        }

        @Override
        public String written(Money value) {
            return Formats.amount(value);
        }
    }

    /// A time of the day.
    record Hour(Texts texts) implements Reading<LocalTime> {

        @Override
        public Optional<LocalTime> read(String text) {
            return switch (Typed.time(text)) {
                case Typed.Understood<LocalTime>(var time) -> Optional.of(time);
                case Typed.Refused<LocalTime> _ -> Optional.empty();
            };
        }

        @Override
        public String complaint(String text) {
            return switch (Typed.time(text)) {
                case Typed.Understood<LocalTime> _ -> "";
                case Typed.Refused<LocalTime>(var flaw) -> texts.refusal(flaw);
            };
        }

        @Override
        public String written(LocalTime value) {
            return Formats.time(value);
        }
    }
}
