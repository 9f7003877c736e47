package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.ProgressCard;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.imports.ImportViewModel.Phase;
import app.puntuale.desktop.shell.Page;
import app.puntuale.imports.TakingBack;
import app.puntuale.texts.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// An import, from the choice of the files to what it has left to do.
public final class ImportView extends BorderPane implements Page {

    private final ImportViewModel model;
    private final Texts texts;

    public ImportView(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("import-page");
        model.phase().subscribe(phase -> show(phase));
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.begin();
    }

    @Override
    public void confirm() {
        switch (model.phase().get()) {
            case Phase.Previewed _ -> model.confirm();
            case Phase.Done _ -> model.goOn();
            case Phase.TakenBack _ -> model.chooseMore();
            case Phase.Asking _, Phase.Reading _, Phase.Storing _, Phase.Stopped _ -> {}
        }
    }

    @Override
    public boolean escape() {
        return switch (model.phase().get()) {
            case Phase.Reading _, Phase.Storing _ -> {
                model.stop();
                yield true;
            }
            case Phase.Asking _, Phase.Previewed _, Phase.Stopped _, Phase.TakenBack _ -> {
                model.giveUp();
                yield true;
            }
            case Phase.Done _ -> false;
        };
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Asking() -> show(texts.get("imports.title.asking"), asking());
            case Phase.Reading() ->
                show(texts.get("imports.title.reading"), progress(texts.get("imports.progress.reading"), -1));
            case Phase.Previewed(var preview) -> {
                show(texts.get("imports.title.preview"), new PreviewPane(model, preview, texts));
                setBottom(new PreviewFooter(model, preview, texts));
            }
            case Phase.Storing(var _) ->
                show(
                        texts.get("imports.title.storing"),
                        progress(texts.get("imports.progress.storing"), model.filesInAll()));
            case Phase.Done(var aftermath) -> {
                show(texts.get("imports.title.done"), new ResultPane(model, aftermath, texts));
                setBottom(doneFooter());
            }
            case Phase.Stopped() -> show(texts.get("imports.title.asking"), stopped());
            case Phase.TakenBack(var gone) -> show(texts.get("imports.title.asking"), takenBack(gone));
        }
    }

    private void show(String title, Node content) {
        setTop(new PageHeader(title, new SimpleStringProperty("")));
        setCenter(content);
        setBottom(null);
    }

    private Node asking() {
        var zone = new InvoiceDropZone(texts, model::choose);
        zone.getStyleClass().add("import-drop");
        var takeBack = Buttons.link("", model::takeBack);
        model.last().subscribe(last -> {
            Forms.shown(takeBack, last.isPresent());
            last.ifPresent(known ->
                    takeBack.setText(texts.get("imports.takeBack.last", known.invoices(), known.creditNotes())));
        });
        var column = Boxes.column("import-asking", zone, takeBack);
        return new StackPane(column);
    }

    private Node progress(String title, int inAll) {
        ObservableValue<String> count = model.files()
                .map(read -> inAll > 0
                        ? texts.get("imports.progress.of", read.intValue(), inAll)
                        : texts.get("imports.progress.count", read.intValue()));
        ObservableValue<Number> fraction =
                model.files().map(read -> inAll > 0 ? Math.min(1.0, read.doubleValue() / inAll) : -1.0);
        var card = new ProgressCard(title, count, fraction, texts.get("imports.progress.stop"), model::stop);
        card.getStyleClass().add("import-progress");
        return new StackPane(card);
    }

    private Node stopped() {
        var again = Buttons.primary(texts.get("imports.stopped.again"), model::chooseMore);
        return new EmptyState(
                "mdi2h-hand-back-left-outline",
                Tone.NEUTRAL,
                texts.get("imports.stopped.title"),
                new SimpleStringProperty(texts.get("imports.stopped.sentence")),
                again,
                Buttons.plain(texts.get("imports.back"), model::giveUp));
    }

    private Node takenBack(TakingBack.TakenBack gone) {
        return new EmptyState(
                "mdi2u-undo-variant",
                Tone.NEUTRAL,
                texts.get("imports.takenBack.title"),
                new SimpleStringProperty(
                        texts.get("imports.takenBack.sentence", gone.invoices(), gone.creditNotes(), gone.customers())),
                Buttons.primary(texts.get("imports.stopped.again"), model::chooseMore),
                Buttons.plain(texts.get("imports.back"), model::giveUp));
    }

    private Node doneFooter() {
        var more = Buttons.plain(texts.get("imports.more"), model::chooseMore);
        var next = Buttons.styled(Buttons.primary("mdi2a-arrow-right", texts.get("imports.goOn"), model::goOn), "next");
        next.setId("import-go-on");
        var where = Words.of(model.isFirstRun() ? texts.get("imports.firstRun") : "", "muted");
        return Boxes.row("page-footer", where, Boxes.spring(), more, next);
    }
}
