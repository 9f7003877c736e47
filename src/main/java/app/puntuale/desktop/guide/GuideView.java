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
        FIRMNESS
    }

    private final Rulebook rulebook;
    private final Texts texts;
    private final ScrollPane scroll;

    public GuideView(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
        setTop(new PageHeader(texts.get("shell.section.GUIDE"), new SimpleStringProperty(texts.get("guide.about"))));
        this.scroll = new ScrollPane(Boxes.row("guide", method(), keys()));
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        scroll.requestFocus();
    }

    private VBox method() {
        var method = Boxes.column(
                "guide-part",
                Words.of(texts.get("guide.method"), "section"),
                Words.wrapped(texts.get("guide.method.idea")),
                ladder(texts.get("guide.method.normal"), ReadyPolicies.STANDARD),
                ladder(texts.get("guide.method.fast", rulebook.threshold()), ReadyPolicies.LARGE),
                Words.wrapped(texts.get("guide.method.rest", rulebook.guards().daysBetweenWritten())),
                Words.wrapped(texts.get("guide.method.stops")),
                Words.wrapped(texts.get("guide.method.person")));
        return Boxes.growing(method);
    }

    private Node ladder(String title, PolicyName policy) {
        var grid = new GridPane();
        grid.getStyleClass().add("guide-grid");
        for (var rung : rulebook.find(policy).map(Policy::rungs).orElse(List.of())) {
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
