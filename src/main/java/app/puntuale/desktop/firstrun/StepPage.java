package app.puntuale.desktop.firstrun;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.firstrun.FirstRunViewModel.Step;
import app.puntuale.desktop.imports.InvoiceDropZone;
import app.puntuale.desktop.settings.CompanyField;
import app.puntuale.desktop.settings.CompanyForm;
import app.puntuale.desktop.settings.MailAccountForm;
import app.puntuale.texts.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What one step asks for.
final class StepPage extends VBox {

    private final Node first;

    private StepPage(Step step, Texts texts, Node first, Node... asked) {
        this.first = first;
        getStyleClass().addAll("column", "step-page");
        getChildren()
                .addAll(
                        Words.wrapped(texts.get("firstrun.title." + step), "step-title"),
                        Words.wrapped(texts.get("firstrun.lead." + step), "muted", "script-words", "step-lead"));
        getChildren().addAll(asked);
    }

    static StepPage of(Step step, FirstRunViewModel model, Texts texts) {
        return switch (step) {
            case COMPANY -> company(model, texts);
            case INVOICES -> invoices(model, texts);
            case BANK -> bank(model, texts);
            case MAIL -> mail(model, texts);
            case READY -> ready(model, texts);
        };
    }

    /// Where the focus goes.
    Node first() {
        return first;
    }

    private static StepPage company(FirstRunViewModel model, Texts texts) {
        var form = new CompanyForm(model.company(), texts);
        var shortcut = Boxes.row(
                "gap-4",
                Words.of(texts.get("firstrun.shortcut"), "caption", "muted"),
                link(texts.get("firstrun.shortcut.link"), model::skip));
        return new StepPage(Step.COMPANY, texts, form.first(), form, shortcut);
    }

    private static Hyperlink link(String text, Runnable action) {
        return Buttons.link(text, action);
    }

    private static StepPage invoices(FirstRunViewModel model, Texts texts) {
        var zone = new InvoiceDropZone(texts, model::bring);
        var where = Boxes.row(
                "gap-8",
                Icons.of("mdi2h-help-circle-outline", "icon-16"),
                Words.wrapped(texts.get("firstrun.where"), "caption", "muted"));
        var there = Forms.when(model.found().map(found -> found.customers() > 0), alreadyThere(model, texts));
        var sample = option(
                "mdi2s-star-outline",
                texts.get("firstrun.sample.title"),
                texts.get("firstrun.sample.sentence"),
                model::useSample);
        sample.disableProperty().bind(model.isBusy());
        sample.setId("use-sample");
        var or = Boxes.column("gap-8", Words.of(texts.get("firstrun.or"), "strong"), Forms.pair(sample, new HBox()));
        Forms.when(model.maySample(), or);
        return new StepPage(Step.INVOICES, texts, zone.first(), zone, where, there, or);
    }

    private static Node alreadyThere(FirstRunViewModel model, Texts texts) {
        var words = Words.wrapped("");
        words.textProperty()
                .bind(model.found()
                        .map(found -> texts.get("firstrun.invoices.there", found.openItems(), found.customers())));
        var row = Boxes.row("banner", Icons.of("mdi2c-check-circle-outline"), words);
        row.getStyleClass().addAll(Tone.SUCCESS.styleClass());
        return row;
    }

    private static StepPage bank(FirstRunViewModel model, Texts texts) {
        var company = model.company();
        var iban = new HintedField(
                        texts.get("settings.company.IBAN"),
                        company.text(CompanyField.IBAN),
                        company.hint(CompanyField.IBAN))
                .whenLeft(company::tidyIban);
        iban.setId("bank-iban");
        var name = new HintedField(texts.get("settings.company.BANK"), company.text(CompanyField.BANK));
        var form = Boxes.column("form", iban, name);
        var why = new Banner(
                "mdi2q-qrcode", Tone.ACCENT, texts.get("firstrun.bank.why"), texts.get("firstrun.bank.whySentence"));
        return new StepPage(Step.BANK, texts, iban.input(), form, why);
    }

    private static StepPage mail(FirstRunViewModel model, Texts texts) {
        var form = new MailAccountForm(model.mail(), texts);
        var safe = new Banner(
                "mdi2s-shield-check-outline",
                Tone.NEUTRAL,
                texts.get("firstrun.mail.safe"),
                texts.get("firstrun.mail.safeSentence"));
        return new StepPage(Step.MAIL, texts, form.first(), form, safe);
    }

    private static StepPage ready(FirstRunViewModel model, Texts texts) {
        var author = new HintedField(texts.get("settings.author"), model.author());
        author.setId("author");
        var form = Boxes.column("form", author);
        return new StepPage(
                Step.READY,
                texts,
                author.input(),
                form,
                Boxes.column(
                        "done-list",
                        done(model, texts),
                        next(
                                "mdi2s-shield-check-outline",
                                texts.get("firstrun.ready.nothing"),
                                texts.get("firstrun.ready.nothingSentence")),
                        next(
                                "mdi2c-calendar-check-outline",
                                texts.get("firstrun.ready.today"),
                                texts.get("firstrun.ready.todaySentence"))));
    }

    private static Node done(FirstRunViewModel model, Texts texts) {
        var row = next("mdi2c-cash-check", texts.get("firstrun.ready.paid"), texts.get("firstrun.ready.paidSentence"));
        return Forms.when(model.found().map(found -> found.customers() > 0), row);
    }

    private static HBox next(String icon, String title, String sentence) {
        var row = Boxes.row(
                "gap-12",
                Icons.tinted(icon, Tone.ACCENT),
                Boxes.growing(Boxes.column("tight", Words.of(title, "strong"), Words.wrapped(sentence, "muted"))));
        row.getStyleClass().add("top");
        return row;
    }

    /// A whole card to press.
    private static Button option(String icon, String title, String sentence, Runnable action) {
        var button = Buttons.styled(Buttons.plain("", action), "option-card");
        var words = Boxes.column("tight", Words.of(title, "strong"), Words.of(sentence, "caption", "muted"));
        button.setGraphic(Boxes.row("gap-12", Icons.tinted(icon, Tone.SUCCESS, "large"), words));
        button.setAccessibleText(title + ". " + sentence);
        return button;
    }
}
