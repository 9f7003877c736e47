package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Attachment;
import app.puntuale.followups.Exhibit;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The documents of a customer, and what each of them proves.
final class DocumentsPane extends ScrollPane {

    private final CustomerViewModel model;
    private final ProofDialogs dialogs;
    private final Texts texts;
    private final VBox content = Boxes.column("contacts-form");

    DocumentsPane(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.dialogs = new ProofDialogs(model, desk);
        this.texts = desk.texts();
        getStyleClass().add("quiet-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        InvalidationListener redraw = _ -> show();
        model.proofs().attached().addListener(redraw);
        model.file().addListener(redraw);
        show();
    }

    private void show() {
        content.getChildren().clear();
        if (model.proofs().attached().isEmpty()) {
            content.getChildren()
                    .add(new EmptyState(
                            "mdi2p-paperclip",
                            Tone.NEUTRAL,
                            texts.get("customers.documents.none"),
                            new SimpleStringProperty(texts.get("customers.documents.noneSentence")),
                            attach()));
            return;
        }
        content.getChildren()
                .add(Boxes.row(
                        "gap-8",
                        Boxes.growing(Words.wrapped(texts.get("customers.documents.sentence"), "muted")),
                        attach()));
        model.proofs().attached().forEach(one -> content.getChildren().add(line(one)));
    }

    private Button attach() {
        var attach = Buttons.plain("mdi2p-paperclip", texts.get("customers.attach.open"), () -> {});
        attach.setId("attach");
        attach.setMinWidth(USE_PREF_SIZE);
        attach.setOnAction(_ -> dialogs.choose(getScene().getWindow(), Exhibit.DELIVERY, () -> {}));
        return attach;
    }

    private Node line(Attachment one) {
        var details = texts.get(
                "customers.documents.details",
                texts.get("facts.exhibit." + one.what().exhibit()),
                about(one),
                Formats.day(one.on()),
                one.author());
        var save = Buttons.icon(
                "mdi2d-download-outline",
                texts.get("customers.documents.saveOne", one.what().name()),
                () -> dialogs.save(one, getScene().getWindow()));
        return Boxes.row(
                "gap-12",
                Icons.tinted("mdi2f-file-document-outline", Tone.NEUTRAL, "circle", "small"),
                Boxes.growing(Boxes.column(
                        "tight",
                        Words.wrapped(one.what().name(), "strong"),
                        Words.wrapped(details, "caption", "muted"))),
                save);
    }

    private String about(Attachment one) {
        var numbers = model.file().get().stream()
                .flatMap(file -> file.items().stream())
                .filter(item -> one.what().invoices().contains(item.invoice()))
                .map(item -> texts.get("customers.attach.invoice", item.number()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            return numbers;
        }
        return texts.get(
                one.what().invoices().isEmpty() ? "customers.attach.whole" : "customers.documents.paidInvoice");
    }
}
