package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.desktop.facts.Timeline;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Event;
import app.puntuale.texts.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/// Everything that happened with a customer, the latest first, and a line for what one wants to remember.
final class HistoryPanel extends BorderPane {

    private final CustomerViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final Timeline timeline = new Timeline();
    private final Node nothing;

    HistoryPanel(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.nothing = Words.wrapped(texts.get("today.side.noPast"), "muted");
        getStyleClass().add("history-panel");
        setTop(Boxes.column("history-head", Words.of(texts.get("today.side.past"), "section"), note()));
        model.file().subscribe(this::show);
    }

    private Node note() {
        var field = new CustomTextField();
        field.setId("note");
        field.setPromptText(texts.get("customers.note"));
        field.setAccessibleText(texts.get("customers.note"));
        field.setLeft(Icons.of("mdi2n-note-text-outline"));
        field.textProperty().bindBidirectional(model.note());
        field.setOnAction(_ -> model.addNote());
        var add = Buttons.plain(texts.get("customers.note.add"), model::addNote);
        add.disableProperty().bind(model.note().map(String::isBlank));
        return Boxes.row("gap-8", Boxes.growing(field), add);
    }

    /// What a person wrote down by mistake can be corrected; a notice of default waits for the proof of its receipt.
    private List<Node> tools(Happening happening) {
        var tools = new ArrayList<Node>();
        if (happening.mayBeCorrected()) {
            var correct = link("customers.correct", "customers.correct.this", happening);
            correct.setOnAction(_ -> new CorrectionDialog(model, desk).show(happening));
            correct.getStyleClass().add("correct");
            tools.add(correct);
        }
        if (happening.entry().event() instanceof Event.Written letter && isReceiptMissing(happening)) {
            var received = link("customers.received", "customers.received.this", happening);
            received.setOnAction(_ -> new ReceiptDialog(model, desk).show(letter.protocol(), letter.channel()));
            tools.add(received);
        }
        return tools;
    }

    private boolean isReceiptMissing(Happening happening) {
        return model.file()
                .get()
                .filter(file -> file.isReceiptMissing(happening.entry()))
                .isPresent();
    }

    private Hyperlink link(String word, String whole, Happening happening) {
        var link = new Hyperlink(texts.get(word));
        link.setAccessibleText(texts.get(whole, happening.title()));
        link.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().add("caption");
        return link;
    }

    private void show(Optional<CustomerFile> file) {
        var happenings = file.map(CustomerFile::happenings).orElseGet(List::of);
        timeline.show(happenings, this::tools);
        var scroll = new ScrollPane(Boxes.column("history-content", happenings.isEmpty() ? nothing : timeline));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
    }
}
