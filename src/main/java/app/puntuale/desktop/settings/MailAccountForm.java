package app.puntuale.desktop.settings;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.settings.MailAccount.Security;
import app.puntuale.settings.MailProvider;
import app.puntuale.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The lines in which one says how mail leaves, and the button that tries it.
public final class MailAccountForm extends VBox {

    private final MailAccountViewModel model;
    private final Texts texts;
    private final HintedField address;

    public MailAccountForm(MailAccountViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.address = new HintedField(texts.get("settings.mail.address"), model.address());
        address.setId("mail-address");
        getStyleClass().addAll("column", "form");
        getChildren()
                .addAll(
                        Forms.pair(address, Forms.named(texts.get("settings.mail.provider"), providers())),
                        Forms.pair(new HintedField(texts.get("settings.mail.host"), model.host()), connection()),
                        Forms.pair(new HintedField(texts.get("settings.mail.user"), model.user()), password()),
                        trial());
    }

    /// Where one begins to write.
    public Node first() {
        return address.input();
    }

    private ComboBox<MailProvider> providers() {
        var providers = Forms.choice(List.of(MailProvider.values()), MailProvider::shownAs);
        providers.setPromptText(texts.get("settings.mail.providerPrompt"));
        providers.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        model.host()
                .subscribe(host -> providers.setValue(providers.getItems().stream()
                        .filter(provider -> provider.host().equals(host))
                        .findFirst()
                        .orElse(null)));
        return providers;
    }

    private HBox connection() {
        var port = new HintedField(texts.get("settings.mail.port"), model.port());
        port.getStyleClass().add("port-field");
        var security =
                Forms.choice(List.of(Security.values()), choice -> texts.get("settings.mail.security." + choice));
        security.valueProperty().bindBidirectional(model.security());
        var named = Forms.named(texts.get("settings.mail.security"), security);
        HBox.setHgrow(named, Priority.ALWAYS);
        return Boxes.row("town", port, named);
    }

    private VBox password() {
        var field = new PasswordField();
        field.setId("mail-password");
        field.textProperty().bindBidirectional(model.password());
        field.promptTextProperty()
                .bind(model.isPasswordKept().map(kept -> kept ? texts.get("settings.mail.passwordKept") : ""));
        return Forms.named(texts.get("settings.mail.password"), field);
    }

    private HBox trial() {
        var button = Buttons.plain("mdi2c-connection", texts.get("settings.mail.try"), model::trial);
        button.setId("mail-try");
        button.disableProperty().bind(model.isTrying().or(model.isComplete().not()));
        var busy = new ProgressIndicator();
        busy.getStyleClass().add("small-busy");
        var verdict = Words.wrapped("");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        model.verdict().subscribe(hint -> show(hint, verdict));
        return Boxes.row("gap-12", button, Forms.when(model.isTrying(), busy), verdict);
    }

    private static void show(Hint hint, Label verdict) {
        verdict.setText(hint.sentence());
        verdict.setGraphic(hint.isNone() ? null : Icons.of(icon(hint.tone())));
        verdict.getStyleClass().removeIf(styleClass -> styleClass.startsWith("tone-"));
        verdict.getStyleClass().add(hint.tone().styleClass());
        if (!verdict.getStyleClass().contains("verdict")) {
            verdict.getStyleClass().add("verdict");
        }
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case SUCCESS -> "mdi2c-check-circle-outline";
            case DANGER, WARNING -> "mdi2a-alert-circle-outline";
            case NEUTRAL, ACCENT -> "mdi2i-information-outline";
        };
    }
}
