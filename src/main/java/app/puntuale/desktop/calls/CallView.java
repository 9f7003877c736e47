package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// A call in three columns: the facts, what to say, how it went.
public final class CallView extends BorderPane implements Page {

    private final CallViewModel model;
    private final CallHeader header;
    private final OutcomeColumn outcome;

    CallView(CallViewModel model, Desk desk) {
        this.model = model;
        this.header = new CallHeader(model, desk.texts());
        this.outcome = new OutcomeColumn(model, desk.texts());
        getStyleClass().add("call");
        setTop(Boxes.column("tight", header, new HoursNotice(model, desk.texts())));
        setCenter(Boxes.row(
                "call-columns",
                new FactsColumn(model, desk.texts()),
                Boxes.growing(new ScriptColumn(model, desk.texts())),
                outcome));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.load();
        header.start();
        outcome.requestFocus();
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public void confirm() {
        model.saveAndGoOn();
    }

    /// Leaves the call; what was written down is there when one comes back.
    @Override
    public boolean escape() {
        model.leave();
        return true;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() && event.getCode() == KeyCode.UP) {
            model.firmer();
            event.consume();
        } else if (event.isControlDown() && event.getCode() == KeyCode.DOWN) {
            model.kinder();
            event.consume();
        } else {
            chosen(event).ifPresent(picked -> {
                event.consume();
                outcome.choose(picked);
            });
        }
    }

    /// A digit alone while nobody is writing, with Alt always.
    private static Optional<Outcome> chosen(KeyEvent event) {
        var writing = event.getTarget() instanceof TextInputControl;
        return event.isControlDown() || event.isMetaDown() || (writing && !event.isAltDown())
                ? Optional.empty()
                : Outcome.of(event.getCode());
    }
}
