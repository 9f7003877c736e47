package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.NoticeLine;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.CaughtUp;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Above the list, and only when there is need: that the payments come first, and what is late because nobody was
/// there.
final class MorningNotices extends VBox {

    private final MorningViewModel model;
    private final Texts texts;
    private final Label paymentsAge = Words.wrapped("", "caption");
    private final Label lateTitle = Words.wrapped("", "strong");
    private final Label lateSince = Words.wrapped("", "caption");
    private final GridPane lateList = new GridPane();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Node payments;
    private final Node late;

    MorningNotices(MorningViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.payments = payments();
        this.late = late();
        getStyleClass().add("morning");
        getChildren().addAll(payments, late);
        model.oldPayments().subscribe(this::showPayments);
        InvalidationListener redraw = _ -> showLate(model.late());
        model.late().addListener(redraw);
        showLate(model.late());
    }

    private Node payments() {
        var look = Buttons.styled(
                Buttons.plain("mdi2b-bank-outline", texts.get("today.payments.go"), model::goToPayments), "compact");
        var done = Buttons.styled(Buttons.plain(texts.get("payments.bank.do"), model.bank()::wasTaken), "compact");
        done.setId("bank-looked-at");
        var line = new NoticeLine(
                "mdi2b-bank-transfer-in",
                Tone.ACCENT,
                Words.wrapped(texts.get("today.payments.first"), "strong"),
                paymentsAge,
                look,
                done);
        line.setId("payments-first");
        return line;
    }

    private void showPayments(Optional<LocalDate> seenOn) {
        Forms.shown(payments, seenOn.isPresent());
        paymentsAge.setText(texts.get("today.payments.sentence", model.bank().age(seenOn)));
        tidy();
    }

    private Node late() {
        var toggle = Buttons.link("", () -> open.set(!open.get()));
        toggle.setId("late-toggle");
        toggle.textProperty().bind(open.map(shown -> texts.get(shown ? "today.late.hide" : "today.late.show")));
        toggle.setMinWidth(USE_PREF_SIZE);
        var away = Buttons.styled(
                Buttons.flatIcon("mdi2c-close", texts.get("today.late.putAway"), model::putAway), "compact");
        away.setId("late-put-away");
        var line = new NoticeLine("mdi2h-history", Tone.NEUTRAL, lateTitle, lateSince, toggle, away);
        lateList.getStyleClass().add("late-list");
        var scroll = new ScrollPane(lateList);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("quiet-scroll", "late-scroll");
        var box = Boxes.column("late", line, Forms.when(open, scroll));
        box.setId("late");
        return box;
    }

    private void showLate(List<CaughtUp> caughtUp) {
        Forms.shown(late, !caughtUp.isEmpty());
        lateList.getChildren().clear();
        if (!caughtUp.isEmpty()) {
            lateTitle.setText(texts.get("today.late.title." + why(caughtUp), caughtUp.size()));
            lateSince.setText(texts.get("today.late.since", first(caughtUp)));
            caughtUp.forEach(this::addRow);
        }
        tidy();
    }

    /// Who, what, since when, why.
    private void addRow(CaughtUp caughtUp) {
        var customer = Buttons.link(caughtUp.entry().customer().name(), () -> model.open(caughtUp));
        lateList.addRow(
                lateList.getRowCount(),
                customer,
                Words.of(texts.get("facts.next." + caughtUp.entry().proposal().action())),
                Words.of(texts.get("today.late.from", Formats.day(caughtUp.since()))),
                Words.of(texts.get("today.late.why." + caughtUp.why()), "muted"));
    }

    /// A program that was closed says more than a holiday in between.
    private static CaughtUp.Why why(List<CaughtUp> caughtUp) {
        return caughtUp.stream().allMatch(late -> late.why() == CaughtUp.Why.DAYS_OFF)
                ? CaughtUp.Why.DAYS_OFF
                : CaughtUp.Why.PROGRAM_CLOSED;
    }

    private static LocalDate first(List<CaughtUp> caughtUp) {
        return caughtUp.stream().map(CaughtUp::since).min(LocalDate::compareTo).orElseThrow();
    }

    private void tidy() {
        Forms.shown(this, payments.isManaged() || late.isManaged());
    }
}
