package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.SidePanel;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Today's work, worked from top to bottom, with all about the chosen customer beside it.
public final class TodayView extends BorderPane implements Page {

    private final TodayViewModel model;
    private final Texts texts;
    private final TaskList list;
    private final SidePanel body;
    private final SimpleStringProperty day = new SimpleStringProperty("");
    private final Desk desk;

    public TodayView(TodayViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.list = new TaskList(model, desk);
        this.body = new SidePanel(work(), new DebtorPanel(model, list, desk));
        getStyleClass().add("today");
        setTop(header());
        setCenter(body);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        day.set(Formats.longDay(desk.today().get(), texts.language()));
        model.refresh();
        list.requestFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void toggleSide() {
        body.toggle();
    }

    @Override
    public boolean escape() {
        return body.close();
    }

    private PageHeader header() {
        var search = Buttons.withKey(
                Buttons.plain(
                        "mdi2m-magnify",
                        texts.get("search.prompt"),
                        () -> desk.way().search()),
                texts.get("search.key"));
        search.getStyleClass().add("search-opener");
        search.setId("search-opener");
        var logACall = Buttons.plain("mdi2p-phone-plus-outline", texts.get("today.logACall"), () -> model.logACall());
        return new PageHeader(texts.get("shell.section.TODAY"), day, search, Buttons.withKey(logACall, "F2"));
    }

    private VBox work() {
        var finished = finished();
        list.visibleProperty().bind(model.finished().not());
        finished.visibleProperty().bind(model.finished());
        var work = Boxes.column(
                "today-work",
                new FiguresStrip(model, texts),
                new MorningNotices(model.morning(), texts),
                Boxes.growing(new StackPane(list, finished)),
                new OwnWorkLine(model, texts));
        return work;
    }

    private EmptyState finished() {
        return new EmptyState(
                "mdi2c-check",
                Tone.SUCCESS,
                texts.get("today.finished.title"),
                model.tomorrow(),
                Buttons.plain("mdi2b-bank-outline", texts.get("today.finished.payments"), model::lookAtPayments));
    }
}
