package app.puntuale.desktop.shell;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// One entry of the sidebar: icon, name, how many things wait there.
final class NavigationEntry extends ToggleButton {

    private static final String GUIDE_KEY = "F1";

    private final Label count = Words.of("", "nav-count");
    private final String name;
    private final Texts texts;

    NavigationEntry(Section section, Texts texts, BooleanProperty narrow) {
        this.texts = texts;
        this.name = texts.get("shell.section." + section);
        count.setMinWidth(USE_PREF_SIZE);
        setId(section.id());
        getStyleClass().add("nav-entry");
        var content = Boxes.row(
                "nav-content",
                Icons.of(section.icon()),
                onlyWhenWide(Words.of(name, "nav-name"), narrow),
                Boxes.spring());
        if (section == Section.GUIDE) {
            content.getChildren().add(onlyWhenWide(Words.key(GUIDE_KEY), narrow));
        }
        content.getChildren().add(count);
        count.managedProperty().bind(count.visibleProperty());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip(texts.get("shell.hint." + section)));
        showWaiting(0);
    }

    void showWaiting(int waiting) {
        count.setText(Formats.count(waiting));
        count.setVisible(waiting > 0);
        setAccessibleText(waiting > 0 ? texts.get("shell.waiting", name, waiting) : name);
    }

    private static Label onlyWhenWide(Label label, BooleanProperty narrow) {
        label.visibleProperty().bind(narrow.not());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
