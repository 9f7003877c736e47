package app.puntuale.desktop.settings;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The lines in which a firm says who it is.
public final class CompanyForm extends VBox {

    private final CompanyViewModel model;
    private final Texts texts;
    private final HintedField first;

    public CompanyForm(CompanyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.first = field(CompanyField.VAT_NUMBER);
        getStyleClass().addAll("column", "form");
        getChildren()
                .addAll(
                        Forms.pair(first, field(CompanyField.TAX_CODE)),
                        field(CompanyField.NAME),
                        Forms.pair(field(CompanyField.STREET), town()),
                        Forms.pair(field(CompanyField.PHONE), field(CompanyField.EMAIL)),
                        Forms.pair(
                                field(CompanyField.PEC),
                                field(CompanyField.IBAN).whenLeft(model::tidyIban)),
                        logo());
    }

    /// Where one begins to write.
    public Node first() {
        return first.input();
    }

    private HintedField field(CompanyField field) {
        var line = new HintedField(texts.get("settings.company." + field), model.text(field), model.hint(field));
        line.setId("company-" + field.name().toLowerCase(Locale.ROOT));
        return line;
    }

    private HBox town() {
        var zip = field(CompanyField.ZIP);
        zip.getStyleClass().add("zip-field");
        var province = field(CompanyField.PROVINCE);
        province.getStyleClass().add("province-field");
        return Boxes.row("town", zip, Boxes.growing(field(CompanyField.CITY)), province);
    }

    private HBox logo() {
        var picture = new ImageView();
        picture.getStyleClass().add("logo-picture");
        picture.setPreserveRatio(true);
        var missing = Icons.tinted("mdi2i-image-outline", Tone.NEUTRAL, "logo-missing");
        var name = Words.of("", "caption", "muted");
        var change = Buttons.plain(texts.get("settings.logo.choose"), this::chooseLogo);
        Button remove = Buttons.flat(texts.get("settings.logo.remove"), model::removeLogo);
        model.logo().subscribe(logo -> {
            picture.setImage(logo.map(CompanyForm::image).orElse(null));
            Forms.shown(picture, logo.isPresent());
            Forms.shown(missing, logo.isEmpty());
            Forms.shown(remove, logo.isPresent());
            name.setText(words(logo));
            change.setText(texts.get(logo.isPresent() ? "settings.logo.change" : "settings.logo.choose"));
        });
        var card = Boxes.row(
                "logo-card",
                picture,
                missing,
                Boxes.growing(Boxes.column("tight", Words.of(texts.get("settings.logo.title"), "strong"), name)),
                change,
                remove);
        card.getStyleClass().add("card");
        return card;
    }

    private String words(Optional<CompanyViewModel.Logo> logo) {
        return logo.map(known -> {
                    var image = image(known);
                    return image.isError()
                            ? texts.get("settings.logo.unreadable", known.name())
                            : texts.get(
                                    "settings.logo.known",
                                    known.name(),
                                    String.valueOf((int) image.getWidth()),
                                    String.valueOf((int) image.getHeight()));
                })
                .orElseGet(() -> texts.get("settings.logo.none"));
    }

    private static Image image(CompanyViewModel.Logo logo) {
        return new Image(new ByteArrayInputStream(logo.content().bytes()));
    }

    private void chooseLogo() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("settings.logo.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("settings.logo.files"), "*.png", "*.jpg", "*.jpeg"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .ifPresent(file -> model.chooseLogo(file.toPath()));
    }
}
