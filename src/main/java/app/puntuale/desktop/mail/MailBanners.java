package app.puntuale.desktop.mail;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.mail.Message;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What needs a person before anything else: mail that did not leave, and mail of which nobody knows.
final class MailBanners extends VBox {

    /// More than these would hide what they are about.
    private static final int AT_ONCE = 3;

    private final MailViewModel model;
    private final Texts texts;

    MailBanners(MailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("column", "mail-banners");
        InvalidationListener redraw = _ -> show();
        model.uncertain().addListener(redraw);
        model.waiting().addListener(redraw);
        model.dispatch().report().addListener(redraw);
        show();
    }

    private void show() {
        getChildren().clear();
        var report = model.dispatch().report().get();
        report.trouble().ifPresent(trouble -> getChildren().add(failed(report.stayed(), trouble)));
        getChildren().addAll(some(model.uncertain(), this::uncertain));
        if (report.trouble().isEmpty()) {
            getChildren().addAll(some(model.waiting(), this::waiting));
        }
        setManaged(!getChildren().isEmpty());
    }

    private static List<Node> some(List<Entry> entries, Function<Entry, Node> banner) {
        return new ArrayList<>(entries.stream().limit(AT_ONCE).map(banner).toList());
    }

    private Banner failed(int stayed, Trouble trouble) {
        var buttons = new ArrayList<Button>();
        if (trouble.isAccount()) {
            buttons.add(small(texts.get("mail.mendAccount"), model::openSettings));
        }
        model.waiting().stream()
                .findFirst()
                .ifPresent(entry -> buttons.add(small(
                        texts.get("mail.tryAgain"), () -> model.decisions().sendAgain(entry.message()))));
        buttons.add(Buttons.flat(texts.get("mail.dismiss"), model.dispatch()::forgetReport));
        return new Banner(
                "mdi2e-email-alert-outline",
                Tone.DANGER,
                texts.get("mail.failed.title", stayed),
                texts.get("mail.failed.sentence", trouble.sentence()),
                buttons.toArray(Node[]::new));
    }

    private Banner uncertain(Entry entry) {
        var message = entry.message();
        return new Banner(
                "mdi2e-email-sync-outline",
                Tone.WARNING,
                texts.get("mail.uncertain.title", entry.customer()),
                texts.get("mail.uncertain.ask", message.subject(), message.to()),
                small(texts.get("mail.uncertain.yes"), () -> model.decisions().itLeft(message)),
                small(texts.get("mail.uncertain.again"), () -> model.decisions().writeAgain(message)),
                Buttons.flat(
                        texts.get("mail.uncertain.giveUp"),
                        () -> model.decisions().discard(message.id())));
    }

    private Banner waiting(Entry entry) {
        var message = entry.message();
        var title = message.state() == Message.State.FAILED ? "mail.waiting.failed" : "mail.waiting.written";
        return new Banner(
                "mdi2e-email-alert-outline",
                Tone.WARNING,
                texts.get(title, entry.customer()),
                texts.get("mail.waiting.sentence", message.subject()),
                small(texts.get("mail.send"), () -> model.decisions().sendAgain(message)),
                Buttons.flat(
                        texts.get("mail.uncertain.giveUp"),
                        () -> model.decisions().discard(message.id())));
    }

    private static Button small(String words, Runnable action) {
        return Buttons.styled(Buttons.plain(words, action), "small");
    }
}
