package app.puntuale.desktop.ownwork;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.followups.OwnWork;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What we have to do ourselves: what must be cleared up before we may ask, and what was given up and is looked at
/// again.
public final class OwnWorkView extends BorderPane implements Page {

    private final OwnWorkViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final ScrollPane scroll = new ScrollPane();

    public OwnWorkView(OwnWorkViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("own-work");
        setTop(header());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        model.work().subscribe(this::show);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh();
        scroll.requestFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean escape() {
        model.leave();
        return true;
    }

    private PageHeader header() {
        var header = new PageHeader(texts.get("ownWork.title"), new SimpleStringProperty(texts.get("ownWork.about")));
        header.getChildren().addFirst(Buttons.flatIcon("mdi2a-arrow-left", texts.get("ownWork.back"), model::leave));
        return header;
    }

    private void show(Optional<OwnWork> work) {
        setCenter(null);
        work.ifPresent(found -> setCenter(found.equals(OwnWork.NONE) ? nothing() : everything(found)));
    }

    private Node nothing() {
        return new EmptyState(
                "mdi2c-check",
                Tone.SUCCESS,
                texts.get("ownWork.none.title"),
                new SimpleStringProperty(texts.get("ownWork.none.sentence")),
                Buttons.plain(texts.get("ownWork.back"), model::leave));
    }

    private Node everything(OwnWork work) {
        var content = Boxes.column("own-work-content");
        if (!work.tasks().isEmpty()) {
            content.getChildren()
                    .add(group(
                            texts.get("ownWork.tasks", work.tasks().size()),
                            texts.get("ownWork.tasksAbout"),
                            work.tasks().stream()
                                    .map(task -> new TaskRow(task, model, desk))
                                    .toList()));
        }
        if (!work.looks().isEmpty()) {
            content.getChildren()
                    .add(group(
                            texts.get("ownWork.looks", work.looks().size()),
                            texts.get("ownWork.looksAbout"),
                            work.looks().stream()
                                    .map(look -> new LookRow(look, model, desk))
                                    .toList()));
        }
        scroll.setContent(content);
        return scroll;
    }

    private static VBox group(String title, String about, List<? extends Node> rows) {
        var card = Boxes.column("card");
        card.getStyleClass().add("own-work-rows");
        card.getChildren().addAll(rows);
        return Boxes.column(
                "gap-8", Boxes.column("tight", Words.of(title, "section"), Words.wrapped(about, "muted")), card);
    }
}
