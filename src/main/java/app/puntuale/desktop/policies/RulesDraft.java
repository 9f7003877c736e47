package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Rulebook;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The rules while they are being changed, beside those that count.
final class RulesDraft {

    private final ObjectProperty<Rulebook> kept = new SimpleObjectProperty<>(Rulebook.DEFAULT);
    private final ObjectProperty<Rulebook> draft = new SimpleObjectProperty<>(Rulebook.DEFAULT);
    private final BooleanBinding changed =
            Bindings.createBooleanBinding(() -> !draft.get().equals(kept.get()), draft, kept);
    private Runnable listener = () -> {};

    /// A value that is typed; whoever listens hears when it begins or ceases to fit.
    <T> Slot<T> slot(Reading<T> reading, Function<T, Hint> taker) {
        var slot = new Slot<>(reading, taker);
        slot.hint().subscribe((_, _) -> listener.run());
        return slot;
    }

    /// Told whenever something typed has been looked at.
    void whenTyped(Runnable told) {
        listener = told;
    }

    Rulebook now() {
        return draft.get();
    }

    /// What counts until the draft is kept.
    Rulebook kept() {
        return kept.get();
    }

    ObservableValue<Rulebook> rulebook() {
        return draft;
    }

    BooleanBinding isChanged() {
        return changed;
    }

    /// @throws java.util.NoSuchElementException when no policy has that name
    Policy policy(PolicyName name) {
        return now().find(name).orElseThrow();
    }

    void change(Rulebook wanted) {
        if (!wanted.equals(draft.get())) {
            draft.set(wanted);
        }
    }

    /// From now on these count, and are what is shown.
    void begin(Rulebook counting) {
        kept.set(counting);
        change(counting);
    }
}
