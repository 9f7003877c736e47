package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.QueueGroup;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is folded away: how many more, and who.
final class FoldBox extends HBox {

    private final Texts texts;
    private final FontIcon arrow = Icons.of("mdi2c-chevron-down", "icon-16");
    private final Label words = Words.of("", "caption", "muted");
    private Optional<QueueGroup> group = Optional.empty();

    FoldBox(TodayViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("fold");
        getChildren().addAll(arrow, words);
        setOnMouseClicked(_ -> group.ifPresent(model::fold));
    }

    FoldBox show(Row.Fold fold) {
        group = Optional.of(fold.group());
        arrow.setIconLiteral(fold.folded() ? "mdi2c-chevron-down" : "mdi2c-chevron-up");
        words.setText(
                fold.folded()
                        ? texts.get(
                                "today.others." + fold.group(),
                                fold.customers().size(),
                                String.join(", ", fold.customers()))
                        : texts.get("today.fold"));
        return this;
    }

    String words() {
        return words.getText();
    }
}
