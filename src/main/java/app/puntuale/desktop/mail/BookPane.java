package app.puntuale.desktop.mail;

import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.mail.Message;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import javafx.scene.layout.BorderPane;

/// Every e-mail that was ever written, and what became of it.
final class BookPane extends BorderPane {

    BookPane(MailViewModel model, Texts texts) {
        getStyleClass().add("mail-book");
        var table = Columns.table(model.book(), texts.get("mail.shown.BOOK"));
        table.setId("mail-book");
        table.getColumns()
                .add(Columns.parts(
                        5,
                        Columns.text(
                                texts.get("mail.column.day"),
                                (Entry entry) -> entry.message().writtenOn(),
                                Formats::day)));
        table.getColumns()
                .add(Columns.parts(
                        10, Columns.text(texts.get("mail.column.customer"), Entry::customer, words -> words)));
        table.getColumns()
                .add(Columns.parts(
                        6,
                        Columns.text(
                                texts.get("mail.column.level"),
                                entry -> entry.message().level(),
                                level -> texts.get("mail.level." + level))));
        table.getColumns()
                .add(Columns.parts(
                        13,
                        Columns.text(
                                texts.get("mail.column.subject"),
                                entry -> entry.message().subject(),
                                words -> words)));
        table.getColumns()
                .add(Columns.parts(
                        7,
                        Columns.drawn(
                                texts.get("mail.column.state"),
                                entry -> entry.message().state(),
                                state -> badge(state, texts))));
        setCenter(table);
    }

    private static StatusBadge badge(Message.State state, Texts texts) {
        var word = texts.get("mail.state." + state);
        return switch (state) {
            case WRITTEN -> new StatusBadge("mdi2c-clock-outline", word, Tone.NEUTRAL);
            case SENDING -> new StatusBadge("mdi2e-email-fast-outline", word, Tone.ACCENT);
            case SENT -> new StatusBadge("mdi2c-check", word, Tone.SUCCESS);
            case FAILED -> new StatusBadge("mdi2e-email-alert-outline", word, Tone.DANGER);
            case UNCERTAIN -> new StatusBadge("mdi2e-email-sync-outline", word, Tone.WARNING);
            case DISCARDED -> new StatusBadge("mdi2c-cancel", word, Tone.NEUTRAL);
        };
    }
}
