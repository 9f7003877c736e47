package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.ItemColumns;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Claim;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;
import app.puntuale.words.ClaimWords;
import app.puntuale.words.TrackWords;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// More on one open instalment: until when the claim for it lives, and by which policy it is asked for.
final class ItemDetail extends StackPane {

    private final CustomerViewModel model;
    private final CustomerFile file;
    private final OpenItem item;
    private final Desk desk;
    private final Texts texts;

    ItemDetail(CustomerViewModel model, CustomerFile file, OpenItem item, Desk desk) {
        this.model = model;
        this.file = file;
        this.item = item;
        this.desk = desk;
        this.texts = desk.texts();
        setId("item-detail");
        setAccessibleText(texts.get("customers.acknowledge.one", ItemColumns.number(item, texts)));
        getStyleClass().addAll("card", "item-detail");
        getChildren().add(Forms.pair(prescription(), policy()));
    }

    private Node prescription() {
        var dialogs = new PrescriptionDialogs(model, file, desk);
        var part = part(
                "customers.detail.prescription",
                Buttons.link(texts.get("customers.term.choose"), () -> dialogs.choose(item)),
                Buttons.link(texts.get("customers.acknowledge"), () -> dialogs.acknowledge(item)));
        file.claim(item)
                .ifPresentOrElse(
                        claim -> tell(claim, part),
                        () -> part.getChildren()
                                .add(Words.wrapped(texts.get("customers.prescription.noDueDate"), "muted")));
        return part;
    }

    private void tell(Claim claim, VBox part) {
        var today = desk.today().get();
        var words = ClaimWords.of(claim, today, texts);
        var since = words.since().isEmpty() ? "" : texts.get("customers.prescription.since", words.since());
        part.getChildren()
                .addAll(
                        Words.wrapped(words.until(), "strong", CustomerFile.isNear(claim, today) ? "warned" : "plain"),
                        Words.wrapped(
                                Stream.of(words.term(), since)
                                        .filter(word -> !word.isEmpty())
                                        .collect(Collectors.joining(" · ")),
                                "caption",
                                "muted"));
    }

    private Node policy() {
        var tracks = file.course().tracks();
        var own = Optional.ofNullable(tracks.invoices().get(item.invoice()));
        var part = part(
                "customers.detail.policy",
                Buttons.link(
                        texts.get("customers.policy.ofInvoice"),
                        () -> new OpinionDialogs(model, file, desk).policy(Optional.of(item))));
        part.getChildren()
                .addAll(
                        Words.wrapped(TrackWords.name(own.orElseGet(tracks::customer), texts), "strong"),
                        Words.wrapped(
                                own.map(followed -> TrackWords.why(
                                                followed, file.course().rulebook(), texts))
                                        .orElseGet(() -> texts.get("customers.policy.asCustomer")),
                                "caption",
                                "muted"));
        return part;
    }

    private VBox part(String key, Hyperlink... links) {
        var head = Boxes.row("gap-12", Words.of(texts.get(key), "caption", "muted"), Boxes.spring());
        for (var link : links) {
            link.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(link);
        }
        return Boxes.column("gap-4", head);
    }
}
