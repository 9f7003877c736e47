package app.puntuale.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Text on the screen, by the styles of UX 8: `caption`, `strong`, `section`, `page-title`, `figure`, `muted`.
public final class Words {

    private Words() {}

    public static Label of(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Label of(ObservableValue<String> text, String... styleClasses) {
        var label = of("", styleClasses);
        label.textProperty().bind(text);
        return label;
    }

    /// Over as many lines as it needs.
    public static Label wrapped(String text, String... styleClasses) {
        var label = of(text, styleClasses);
        label.setWrapText(true); // a stylesheet would say so too late for those who measure the height
        return label;
    }

    /// A key as it is printed on the keyboard: `F2`, `Ctrl+Invio`.
    public static Label key(String name) {
        var key = of(name, "key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
