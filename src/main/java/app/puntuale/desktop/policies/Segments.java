package app.puntuale.desktop.policies;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A few choices side by side, of which one, or any number, is taken.
final class Segments extends HBox {

    private Segments(String name) {
        getStyleClass().addAll("row", "segments");
        setAccessibleText(name);
    }

    static <E extends Enum<E>> Segments one(
            String name, Collection<E> choices, Function<E, String> word, ObjectProperty<E> chosen) {
        var segments = new Segments(name);
        choices.forEach(choice -> segments.add(choice, word.apply(choice), (_, button) -> {
            chosen.set(choice);
            button.setSelected(true); // a second press does not put it out
        }));
        chosen.subscribe(now -> segments.light(choice -> choice.equals(now)));
        return segments;
    }

    static <E extends Enum<E>> Segments many(
            String name,
            Class<E> kind,
            Collection<E> choices,
            Function<E, String> word,
            ObjectProperty<Set<E>> chosen) {
        var segments = new Segments(name);
        choices.forEach(choice -> segments.add(choice, word.apply(choice), (_, button) -> {
            var now = EnumSet.noneOf(kind);
            now.addAll(chosen.get());
            if (button.isSelected()) {
                now.add(choice);
            } else {
                now.remove(choice);
            }
            chosen.set(now);
        }));
        chosen.subscribe(now -> segments.light(now::contains));
        return segments;
    }

    private <E> void add(E choice, String word, BiConsumer<E, ToggleButton> pressed) {
        var button = new ToggleButton(word);
        button.getStyleClass().add("segment");
        button.setUserData(choice);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(getAccessibleText() + ": " + word);
        button.setOnAction(_ -> pressed.accept(choice, button));
        getChildren().add(button);
    }

    private void light(Predicate<Object> isTaken) {
        getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(button -> button.setSelected(isTaken.test(button.getUserData())));
    }
}
