package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerKind;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Whom to ask for and how, where the letters go, and who the customer is before the law.
final class ContactsPane extends ScrollPane {

    private final ContactSheet sheet;
    private final Texts texts;

    ContactsPane(CustomerViewModel model, Texts texts) {
        this.sheet = model.contacts();
        this.texts = texts;
        getStyleClass().add("quiet-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(Boxes.column(
                "contacts-form",
                Forms.pair(field(ContactField.PERSON), field(ContactField.PHONE)),
                Forms.pair(field(ContactField.EMAIL), field(ContactField.PEC)),
                Forms.pair(field(ContactField.STREET), town()),
                Forms.pair(kind(), Boxes.spring()),
                buttons(model)));
        getContent().getStyleClass().add("form");
    }

    private HintedField field(ContactField field) {
        var line = new HintedField(texts.get("customers.field." + field), sheet.text(field), sheet.hint(field));
        line.setId("contact-" + field.name().toLowerCase(Locale.ROOT));
        return line;
    }

    private Node town() {
        var zip = field(ContactField.ZIP);
        zip.getStyleClass().add("zip-field");
        var province = field(ContactField.PROVINCE);
        province.getStyleClass().add("province-field");
        return Boxes.row("town", zip, Boxes.growing(field(ContactField.CITY)), province);
    }

    private Node kind() {
        var choice = Forms.choice(List.of(CustomerKind.values()), kind -> texts.get("facts.kind." + kind));
        choice.valueProperty().bindBidirectional(sheet.kind());
        return Forms.named(texts.get("customers.kind"), choice);
    }

    private Node buttons(CustomerViewModel model) {
        var save = Buttons.withKey(
                Buttons.primary("mdi2c-check", texts.get("customers.save"), model::saveContacts),
                texts.get("common.key.confirm"));
        save.setId("save-contacts");
        save.disableProperty().bind(sheet.maySave().not());
        return Boxes.row("gap-8", save, Buttons.plain(texts.get("customers.takeBack"), sheet::takeBack));
    }
}
