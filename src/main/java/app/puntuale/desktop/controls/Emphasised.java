package app.puntuale.desktop.controls;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words over several lines, of which those between two `*` are stressed.
public final class Emphasised extends TextFlow {

    public Emphasised(String words, String... styleClasses) {
        getStyleClass().addAll("emphasised");
        getStyleClass().addAll(styleClasses);
        show(words);
    }

    public void show(String words) {
        var parts = words.split("\\*", -1);
        getChildren().clear();
        for (int i = 0; i < parts.length; i++) {
            getChildren().add(part(parts[i], i % 2 == 1));
        }
        setAccessibleText(words.replace("*", ""));
    }

    private static Text part(String words, boolean stressed) {
        var text = new Text(words);
        text.getStyleClass().add(stressed ? "stressed" : "plain");
        return text;
    }
}
