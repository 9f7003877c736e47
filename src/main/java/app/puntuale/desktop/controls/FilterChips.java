package app.puntuale.desktop.controls;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A row of chips of which one is chosen: each says what it shows and how many there are.
public final class FilterChips<T> extends FlowPane {

    /// @param count in words, as it stands in the chip: `24`
    public record Chip<T>(T value, String word, String count) {}

    private final Property<T> chosen;
    private final ToggleGroup group = new ToggleGroup();

    public FilterChips(Property<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("filter-chips");
        chosen.subscribe(this::light);
    }

    public void show(List<Chip<T>> chips) {
        group.getToggles().clear();
        getChildren().setAll(chips.stream().map(this::button).toList());
        light(chosen.getValue());
    }

    /// From the values, their words and how many of each there are.
    public static <T> List<Chip<T>> chips(List<T> values, Function<T, String> word, Function<T, String> count) {
        return values.stream()
                .map(value -> new Chip<>(value, word.apply(value), count.apply(value)))
                .toList();
    }

    private ToggleButton button(Chip<T> chip) {
        var button = new ToggleButton();
        button.setGraphic(Boxes.row(
                "gap-4", Words.of(chip.word(), "chip-word"), Words.of(chip.count(), "caption", "chip-count")));
        button.getStyleClass().add("filter-chip");
        button.setAccessibleText(chip.word() + " " + chip.count());
        button.setToggleGroup(group);
        button.setUserData(chip.value());
        button.setOnAction(_ -> {
            chosen.setValue(chip.value());
            light(chosen.getValue());
        });
        return button;
    }

    private void light(T value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }
}
