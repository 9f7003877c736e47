package app.puntuale.desktop.guide;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Page;
import app.puntuale.followups.Policy;
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
        SECTIONS,
        SETTINGS,
        GUIDE,
        LOG_A_CALL,
        SIDE,
        REFRESH,
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

    private final Policy policy;
    private final Texts texts;
    private final ScrollPane scroll;

    public GuideView(Policy policy, Texts texts) {
        this.policy = policy;
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
                ladder(texts.get("guide.method.normal"), policy.normal()),
                ladder(texts.get("guide.method.fast", policy.threshold()), policy.fast()),
                Words.wrapped(texts.get("guide.method.rest", policy.daysBetweenWritten())),
                Words.wrapped(texts.get("guide.method.stops")),
                Words.wrapped(texts.get("guide.method.person")));
        return Boxes.growing(method);
    }

    private Node ladder(String title, List<Rung> rungs) {
        var grid = new GridPane();
        grid.getStyleClass().add("guide-grid");
        for (var rung : rungs) {
            grid.addRow(grid.getRowCount(), Words.of(day(rung), "muted"), Words.of(step(rung)));
        }
        return Boxes.column("gap-8", Words.wrapped(title, "strong"), grid);
    }

    private String day(Rung rung) {
        return rung.days() < 0 ? texts.get("guide.before", -rung.days()) : texts.get("guide.after", rung.days());
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
