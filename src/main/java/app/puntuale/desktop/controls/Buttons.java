package app.puntuale.desktop.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons are verbs. One filled button a page; the others are neutral.
public final class Buttons {

    private Buttons() {}

    public static Button plain(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button plain(String icon, String text, Runnable action) {
        var button = plain(text, action);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    public static Button primary(String text, Runnable action) {
        return styled(plain(text, action), Styles.ACCENT);
    }

    public static Button primary(String icon, String text, Runnable action) {
        return styled(plain(icon, text, action), Styles.ACCENT);
    }

    public static Button outlined(String icon, String text, Runnable action) {
        return styled(plain(icon, text, action), Styles.BUTTON_OUTLINED, Styles.ACCENT);
    }

    /// Text in the accent's colour without a frame.
    public static Button flat(String text, Runnable action) {
        return styled(plain(text, action), Styles.FLAT, Styles.ACCENT);
    }

    /// Only an icon: what it does is said to the mouse that waits and to the screen reader.
    public static Button icon(String icon, String whatItDoes, Runnable action) {
        var button = styled(plain(icon, "", action), "icon-button");
        button.setAccessibleText(whatItDoes);
        button.setTooltip(new Tooltip(whatItDoes));
        return button;
    }

    public static Button flatIcon(String icon, String whatItDoes, Runnable action) {
        return styled(icon(icon, whatItDoes, action), Styles.FLAT);
    }

    public static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// Shows the key that does the same, inside the button.
    public static Button withKey(Button button, String key) {
        var name = new Label(button.getText());
        var graphic = new HBox();
        graphic.getStyleClass().add("button-content");
        if (button.getGraphic() instanceof FontIcon icon) {
            graphic.getChildren().add(icon);
        }
        graphic.getChildren().addAll(name, Words.key(key));
        button.setGraphic(graphic);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(button.getText());
        return button;
    }

    public static <T extends Button> T styled(T button, String... styleClasses) {
        button.getStyleClass().addAll(styleClasses);
        return button;
    }
}
