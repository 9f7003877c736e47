package app.puntuale.desktop.mail;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The e-mails that are due on the left, the words of the chosen one on the right.
final class ToSendPane extends BorderPane {

    private final MailViewModel model;
    private final Texts texts;
    private final ListView<DueEmail> list;

    ToSendPane(MailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.list = list();
        var left = new BorderPane(list);
        left.getStyleClass().add("mail-list");
        left.setTop(head());
        left.setBottom(foot());
        setLeft(left);
        setCenter(new MailEditor(model, texts));
        model.chosen()
                .subscribe(chosen -> chosen.ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection));
        list.getSelectionModel().selectedItemProperty().subscribe(selected -> {
            if (selected != null) {
                model.choose(selected);
            }
        });
    }

    private Node head() {
        var count = Words.of("", "strong");
        var sum = Words.of("", "muted");
        InvalidationListener redraw = _ -> {
            count.setText(texts.get("mail.ready", model.due().size()));
            sum.setText(Formats.money(sum(model.due())));
        };
        model.due().addListener(redraw);
        redraw.invalidated(model.due());
        return Boxes.row("mail-list-head", count, Boxes.spring(), sum);
    }

    private static Amounts sum(List<DueEmail> emails) {
        Stream<Money> sums = emails.stream().flatMap(email -> email.proposal().amount().sums().stream());
        return Amounts.of(sums.toList());
    }

    private Node foot() {
        var all = Buttons.outlined("mdi2e-email-fast-outline", "", model::sendAll);
        all.setId("mail-send-all");
        all.setMinWidth(USE_PREF_SIZE);
        InvalidationListener redraw = _ ->
                all.setText(texts.get("mail.sendAll", Formats.count(model.due().size())));
        model.due().addListener(redraw);
        redraw.invalidated(model.due());
        return Boxes.row(
                "page-footer", Boxes.growing(Words.wrapped(texts.get("mail.oneByOne"), "caption", "muted")), all);
    }

    private ListView<DueEmail> list() {
        var view = new ListView<>(model.due());
        view.setId("mail-due");
        view.getStyleClass().add("line-list");
        view.setAccessibleText(texts.get("mail.shown.TO_SEND"));
        view.setCellFactory(_ -> new Cell());
        return view;
    }

    /// `1° cortese`, `2° deciso`, `3° fermo`.
    static StatusBadge badge(ReminderLevel level, Texts texts) {
        var tone = switch (level) {
            case FIRST -> Tone.NEUTRAL;
            case SECOND -> Tone.WARNING;
            case THIRD, NOTICE -> Tone.DANGER;
        };
        return new StatusBadge("mdi2e-email-outline", texts.get("mail.level." + level), tone);
    }

    private final class Cell extends ListCell<DueEmail> {

        private final Label name = Words.of("", "strong");
        private final Label amount = Words.of("");
        private final Label detail = Words.of("", "caption", "muted");

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DueEmail email, boolean empty) {
            super.updateItem(email, empty);
            if (empty || email == null) {
                setGraphic(null);
                return;
            }
            name.setText(email.customer().name());
            amount.setText(Formats.money(email.proposal().amount()));
            amount.setMinWidth(USE_PREF_SIZE);
            detail.setText(texts.get(
                    "mail.detail",
                    email.proposal().items().size(),
                    email.proposal().daysLate()));
            setGraphic(Boxes.column(
                    "mail-line",
                    Boxes.row("gap-8", name, Boxes.spring(), amount),
                    Boxes.row("gap-8", detail, Boxes.spring(), badge(email.level(), texts))));
            setAccessibleText(name.getText() + ", " + amount.getText() + ", " + detail.getText());
        }
    }
}
