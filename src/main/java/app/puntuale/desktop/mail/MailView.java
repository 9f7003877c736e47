package app.puntuale.desktop.mail;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.FilterChips;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.mail.MailViewModel.Shown;
import app.puntuale.desktop.shell.Page;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// E-mails: those to send with their words, and the book of all that were.
public final class MailView extends BorderPane implements Page {

    private final MailViewModel model;
    private final Texts texts;
    private final FilterChips<Shown> chips;

    public MailView(MailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.chips = new FilterChips<>(model.shown());
        getStyleClass().add("mail-page");
        setTop(Boxes.column(
                "mail-top",
                new PageHeader(texts.get("mail.title"), new SimpleStringProperty("")),
                Boxes.row("mail-chips", Boxes.growing(chips)),
                new MailBanners(model, texts)));
        InvalidationListener redraw = _ -> show();
        model.due().addListener(redraw);
        model.book().addListener(redraw);
        model.shown().addListener(redraw);
        show();
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void confirm() {
        if (model.shown().get() == Shown.TO_SEND) {
            model.sendChosen();
        }
    }

    private void show() {
        chips.show(FilterChips.chips(List.of(Shown.values()), which -> texts.get("mail.shown." + which), this::count));
        switch (model.shown().get()) {
            case TO_SEND -> showToSend();
            case BOOK -> showBook();
        }
    }

    private String count(Shown which) {
        return Formats.count(
                switch (which) {
                    case TO_SEND -> model.due().size();
                    case BOOK -> model.book().size();
                });
    }

    private void showToSend() {
        if (model.due().isEmpty()) {
            setCenter(new EmptyState(
                    "mdi2c-check",
                    Tone.SUCCESS,
                    texts.get("mail.empty.title"),
                    new SimpleStringProperty(texts.get("mail.empty.sentence"))));
        } else if (!(getCenter() instanceof ToSendPane)) {
            setCenter(new ToSendPane(model, texts));
        }
    }

    private void showBook() {
        if (model.book().isEmpty()) {
            setCenter(new EmptyState(
                    "mdi2e-email-outline",
                    Tone.NEUTRAL,
                    texts.get("mail.noBook.title"),
                    new SimpleStringProperty(texts.get("mail.noBook.sentence"))));
        } else if (!(getCenter() instanceof BookPane)) {
            setCenter(new BookPane(model, texts));
        }
    }
}
