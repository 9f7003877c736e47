package app.puntuale.desktop.guide;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Page;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Rung;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The method in words, as the program really follows it, and all the keys.
public final class GuideView extends BorderPane implements Page {

    /// What a key does; the keys are under `guide.key.`, the words under `guide.does.`.
    enum Key {
        SEARCH,
        SECTIONS,
        SETTINGS,
        GUIDE,
        LOG_A_CALL,
        SIDE,
        REFRESH,
        REGIONS,
        BACK,
        ESCAPE,
        IMPORT,
        UNDO,
        CONFIRM,
        LETTERS,
        LIST,
        LIST_MENU,
        OUTCOME,
        FIRMNESS,
        STEP
    }

    private final Supplier<Rulebook> rulebook;
    private final Texts texts;
    private final ScrollPane scroll = new ScrollPane();

    /// @param rulebook is asked anew each time the page is shown
    public GuideView(Supplier<Rulebook> rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
        setTop(new PageHeader(texts.get("shell.section.GUIDE"), new SimpleStringProperty(texts.get("guide.about"))));
        scroll.setFitToWidth(true);
        setCenter(scroll);
        tell();
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        tell();
        scroll.requestFocus();
    }

    private void tell() {
        scroll.setContent(Boxes.row("guide", method(rulebook.get()), keys()));
    }

    private VBox method(Rulebook rules) {
        var method = Boxes.column(
                "guide-part",
                Words.of(texts.get("guide.method"), "section"),
                Words.wrapped(texts.get("guide.method.idea")),
                ladder(texts.get("guide.method.normal"), rules, ReadyPolicies.STANDARD),
                ladder(texts.get("guide.method.fast", rules.threshold()), rules, ReadyPolicies.LARGE),
                Words.wrapped(texts.get("guide.method.rest", rules.guards().daysBetweenWritten())),
                Words.wrapped(texts.get("guide.method.stops")),
                Words.wrapped(texts.get("guide.method.person")));
        return Boxes.growing(method);
    }

    private Node ladder(String title, Rulebook rules, PolicyName policy) {
        var grid = new GridPane();
        grid.getStyleClass().add("guide-grid");
        for (var rung : rules.find(policy).map(Policy::rungs).orElse(List.of())) {
            grid.addRow(grid.getRowCount(), Words.of(day(rung), "muted"), Words.of(step(rung)));
        }
        return Boxes.column("gap-8", Words.wrapped(title, "strong"), grid);
    }

    private String day(Rung rung) {
        var distance = rung.distance();
        return texts.get(distance.isBefore() ? "guide.before" : "guide.after", distance.days());
    }

    private String step(Rung rung) {
        return texts.get("guide.step." + rung.step());
    }

    private VBox keys() {
        var grid = new GridPane();
        grid.getStyleClass().add("guide-grid");
        Stream.of(Key.values())
                .forEach(key -> grid.addRow(
                        grid.getRowCount(),
                        Words.key(texts.get("guide.key." + key)),
                        Words.wrapped(texts.get("guide.does." + key))));
        return Boxes.growing(Boxes.column("guide-part", Words.of(texts.get("guide.keys"), "section"), grid));
    }
}
