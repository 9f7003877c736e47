package app.puntuale.desktop.mail;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.letters.ObstacleBanner;
import app.puntuale.desktop.letters.PaymentsAgeLabel;
import app.puntuale.followups.Firmness;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.mail.MailFlaw;
import app.puntuale.mail.ReminderPreview;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The e-mail as it will leave: to whom, the words, the letter that goes with it.
final class MailEditor extends BorderPane {

    private final MailViewModel model;
    private final Texts texts;
    private final VBox warnings = Boxes.column("mail-warnings");
    private final Label to = Words.of("");
    private final HBox chips = Boxes.row("gap-8");
    private final HBox age = Boxes.row("gap-8");
    private final Button send;

    MailEditor(MailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.send = Buttons.withKey(
                Buttons.primary("mdi2e-email-outline", texts.get("mail.sendThis"), model::sendChosen),
                texts.get("common.key.confirm"));
        send.setId("mail-send");
        getStyleClass().add("mail-editor");
        setTop(head());
        setCenter(Boxes.column("mail-body", warnings, Boxes.growing(body())));
        setBottom(Boxes.row(
                "page-footer",
                Buttons.plain("mdi2p-phone-outline", texts.get("mail.callInstead"), model::callInstead),
                Boxes.spring(),
                age,
                send));
        model.preview().subscribe(this::show);
    }

    private Node head() {
        var subject = new TextField();
        subject.setId("mail-subject");
        subject.textProperty().bindBidirectional(model.subject());
        subject.setAccessibleText(texts.get("mail.subject"));
        return Boxes.column(
                "mail-head",
                line(texts.get("mail.to"), to),
                line(texts.get("mail.subject"), subject),
                line(texts.get("mail.tone"), chips));
    }

    private static HBox line(String name, Node value) {
        var label = Words.of(name, "muted", "mail-label");
        label.setLabelFor(value);
        return Boxes.row("gap-12", label, Boxes.growing(value));
    }

    private TextArea body() {
        var area = new TextArea();
        area.setId("mail-text");
        area.setWrapText(true);
        area.textProperty().bindBidirectional(model.text());
        area.setAccessibleText(texts.get("mail.text"));
        return area;
    }

    private void show(Optional<ReminderPreview> preview) {
        warnings.getChildren().clear();
        chips.getChildren().clear();
        age.getChildren().clear();
        to.setText("");
        send.setDisable(!model.maySend());
        preview.ifPresent(seen -> model.chosen().get().ifPresent(email -> {
            to.setText(
                    texts.get("mail.toWhom", email.customer().name(), seen.to().orElse("—")));
            var pdf =
                    Buttons.styled(Buttons.plain("mdi2f-file-pdf-box", texts.get("mail.pdf"), model::openPdf), "small");
            pdf.setId("mail-pdf");
            chips.getChildren().addAll(tone(), ToSendPane.badge(email.level(), texts), Boxes.spring(), pdf);
            warn(seen);
        }));
        Forms.shown(warnings, !warnings.getChildren().isEmpty());
    }

    private Node tone() {
        var tone = Forms.choice(List.of(Firmness.values()), firmness -> texts.get("letters.tone." + firmness));
        tone.setId("mail-tone");
        tone.setAccessibleText(texts.get("mail.tone"));
        model.tone().get().ifPresent(tone::setValue);
        tone.valueProperty().subscribe((_, chosen) -> model.chooseTone(chosen));
        return tone;
    }

    private void warn(ReminderPreview seen) {
        switch (seen.letter()) {
            case LetterAnswer.Ready ready -> {
                age.getChildren().add(new PaymentsAgeLabel(ready.paymentsSeenOn(), model.bank()));
                ready.obstacle()
                        .ifPresent(_ -> warnings.getChildren()
                                .add(ObstacleBanner.of(ready.obstacles(), model::goOnAnyway, model.bank(), texts)));
            }
            case LetterAnswer.Refused(var missing, var _) ->
                warnings.getChildren()
                        .add(new Banner(
                                "mdi2a-alert-circle-outline",
                                Tone.DANGER,
                                texts.get("letters.missing.title", missing.size()),
                                "",
                                Buttons.link(texts.get("mail.seeLetter"), model::openPdf)));
        }
        if (!seen.flaws().isEmpty()) {
            warnings.getChildren()
                    .add(new Banner(
                            "mdi2a-alert-circle-outline",
                            Tone.WARNING,
                            texts.get("mail.cannotLeave"),
                            Trouble.sentences(seen.flaws(), texts),
                            mend(seen)));
        }
    }

    private Node mend(ReminderPreview seen) {
        return seen.flaws().contains(MailFlaw.NO_ACCOUNT)
                ? Buttons.link(texts.get("mail.mendAccount"), model::openSettings)
                : Buttons.link(texts.get("letters.missing.card"), model::openCustomer);
    }
}
