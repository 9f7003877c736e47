package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One value of the rules as it is typed. What is understood and fits is taken at once; what is not stays as it was
/// typed, with a sentence on why.
final class Slot<T> {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Hint> hint = new ReadOnlyObjectWrapper<>(Hint.NONE);
    private final Reading<T> reading;
    private final Function<T, Hint> taker;
    private Optional<T> taken = Optional.empty();

    /// @param taker takes a value and says how that went: it was refused when the tone is of danger
    Slot(Reading<T> reading, Function<T, Hint> taker) {
        this.reading = reading;
        this.taker = taker;
        text.subscribe((_, _) -> again());
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyObjectProperty<Hint> hint() {
        return hint.getReadOnlyProperty();
    }

    /// What is typed was not taken.
    boolean isWrong() {
        return hint.get().tone() == Tone.DANGER;
    }

    /// Writes the value that counts, unless it is the one that counted already: what is being typed is left alone.
    void show(T value) {
        if (!taken.equals(Optional.of(value))) {
            taken = Optional.of(value);
            text.set(reading.written(value));
        }
    }

    /// Writes the value that counts over whatever was typed.
    void show(T value, boolean anew) {
        if (anew) {
            taken = Optional.empty();
        }
        show(value);
    }

    /// Tries once more what is typed: something beside it may have changed.
    void again() {
        hint.set(reading.read(text.get()).map(this::take).orElseGet(() -> bad(reading.complaint(text.get()))));
    }

    private Hint take(T value) {
        var before = taken;
        taken = Optional.of(value);
        var answer = taker.apply(value);
        if (answer.tone() == Tone.DANGER) {
            taken = before;
        }
        return answer;
    }

    static Hint bad(String sentence) {
        return new Hint(Tone.DANGER, sentence);
    }
}
