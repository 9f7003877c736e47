package app.puntuale.desktop.settings;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.policies.PoliciesPane;
import app.puntuale.desktop.settings.SettingsViewModel.Part;
import app.puntuale.desktop.shell.Page;
import app.puntuale.settings.Preferences.Theme;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The parts of the settings on the left, what can be set on the right.
public final class SettingsView extends BorderPane implements Page {

    private final SettingsViewModel model;
    private final Texts texts;
    private final Map<Part, Node> pages = new EnumMap<>(Part.class);
    private final ScrollPane content = new ScrollPane();
    private Part part = Part.COMPANY;

    public SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("settings-page");
        setTop(new PageHeader(texts.get("shell.section.SETTINGS"), new SimpleStringProperty("")));
        content.setFitToWidth(true);
        content.getStyleClass().add("quiet-scroll");
        setLeft(parts());
        open(Part.COMPANY);
        model.refresh();
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.rules().refresh();
    }

    @Override
    public void refresh() {
        model.rules().refresh();
    }

    @Override
    public boolean escape() {
        return part == Part.POLICY && model.rules().leaveTrial();
    }

    @Override
    public void confirm() {
        switch (part) {
            case COMPANY -> model.keepCompany();
            case POLICY -> model.rules().keep();
            case MAIL -> model.keepMail();
            case RATES -> model.rates().add();
            case APPEARANCE -> model.appearance().keep();
        }
    }

    private VBox parts() {
        var group = new ToggleGroup();
        var column = Boxes.column("settings-parts");
        for (var each : Part.values()) {
            var button = new ToggleButton(texts.get("settings.part." + each), Icons.of(icon(each)));
            button.setId("settings-" + each.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("settings-part");
            button.setToggleGroup(group);
            button.setSelected(each == part);
            button.setOnAction(_ -> {
                button.setSelected(true);
                open(each);
            });
            column.getChildren().add(button);
        }
        return column;
    }

    private static String icon(Part part) {
        return switch (part) {
            case COMPANY -> "mdi2d-domain";
            case POLICY -> "mdi2s-stairs-up";
            case MAIL -> "mdi2e-email-outline";
            case RATES -> "mdi2p-percent-outline";
            case APPEARANCE -> "mdi2p-palette-outline";
        };
    }

    private void open(Part chosen) {
        part = chosen;
        var page = pages.computeIfAbsent(chosen, this::page);
        if (page instanceof PoliciesPane) { // its buttons stay where they are, and only what is below them moves
            setCenter(page);
        } else {
            content.setContent(page);
            setCenter(content);
        }
    }

    private Node page(Part which) {
        return switch (which) {
            case COMPANY -> company();
            case POLICY -> new PoliciesPane(model.rules());
            case MAIL -> mail();
            case RATES -> new RatesPane(model.rates(), texts);
            case APPEARANCE -> appearance();
        };
    }

    private VBox company() {
        var bank = field(CompanyField.BANK);
        var signatory = field(CompanyField.SIGNATORY);
        return page(
                texts.get("settings.company.lead"),
                save("settings-save-company", model::keepCompany),
                new CompanyForm(model.company(), texts),
                Forms.pair(bank, signatory));
    }

    private HintedField field(CompanyField field) {
        return new HintedField(
                texts.get("settings.company." + field),
                model.company().text(field),
                model.company().hint(field));
    }

    private VBox mail() {
        var save = save("settings-save-mail", model::keepMail);
        save.disableProperty().bind(model.mail().isComplete().not());
        return page(texts.get("settings.mail.lead"), save, new MailAccountForm(model.mail(), texts));
    }

    private VBox appearance() {
        var look = model.appearance();
        var theme = Forms.choice(List.of(Theme.values()), choice -> texts.get("settings.theme." + choice));
        theme.valueProperty().bindBidirectional(look.theme());
        var language = Forms.choice(List.of(Language.values()), choice -> texts.get("settings.language." + choice));
        language.valueProperty().bindBidirectional(look.language());
        var sizes = Boxes.row(
                "gap-8",
                Words.of(texts.get("settings.letters")),
                Boxes.spring(),
                Buttons.plain(texts.get("settings.letters.smaller"), look::smaller),
                Buttons.plain(texts.get("settings.letters.usual"), look::usual),
                Buttons.plain(texts.get("settings.letters.larger"), look::larger));
        return page(
                texts.get("settings.appearance.lead"),
                save("settings-save-appearance", look::keep),
                new HintedField(texts.get("settings.author"), look.author()),
                Forms.pair(
                        Forms.named(texts.get("settings.theme"), theme),
                        Forms.named(texts.get("settings.language"), language)),
                sizes);
    }

    private Button save(String id, Runnable action) {
        var save =
                Buttons.withKey(Buttons.primary(texts.get("settings.save"), action), texts.get("common.key.confirm"));
        save.setId(id);
        return save;
    }

    private static VBox page(String lead, Button save, Node... lines) {
        var column = Boxes.column("settings-form", Words.wrapped(lead, "muted"));
        column.getStyleClass().add("form");
        column.getChildren().addAll(lines);
        column.getChildren().add(Boxes.row("gap-8", save));
        return column;
    }
}
