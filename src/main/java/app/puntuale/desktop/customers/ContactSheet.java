package app.puntuale.desktop.customers;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.EmailAddress;
import app.puntuale.customers.PostalAddress;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// How to reach a customer and who they are before the law, as somebody is writing it.
final class ContactSheet {

    private final Texts texts;
    private final Map<ContactField, StringProperty> fields = new EnumMap<>(ContactField.class);
    private final ObjectProperty<CustomerKind> kind = new SimpleObjectProperty<>(CustomerKind.COMPANY);
    private final ReadOnlyBooleanWrapper maySave = new ReadOnlyBooleanWrapper();
    private Optional<Customer> original = Optional.empty();

    ContactSheet(Texts texts) {
        this.texts = texts;
        for (var field : ContactField.values()) {
            var text = new SimpleStringProperty("");
            fields.put(field, text);
            text.subscribe(this::look);
        }
        kind.subscribe(this::look);
    }

    /// Shows what is known, unless somebody has begun to write.
    void show(Customer customer) {
        if (!isChanged()) {
            fill(customer);
        }
    }

    /// As it is stored, whatever was written.
    void fill(Customer customer) {
        original = Optional.of(customer);
        for (var field : ContactField.values()) {
            text(field).set(field.of(customer));
        }
        kind.set(customer.kind());
        look();
    }

    /// The kind was decided elsewhere: what was written here stays.
    void decided(CustomerKind chosen) {
        original = original.map(customer -> customer.withKind(chosen));
        kind.set(chosen);
    }

    void takeBack() {
        original.ifPresent(this::fill);
    }

    StringProperty text(ContactField field) {
        return fields.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    ObjectProperty<CustomerKind> kind() {
        return kind;
    }

    /// What is doubtful about an address, while one writes it.
    ObservableValue<Hint> hint(ContactField field) {
        var text = text(field);
        return Bindings.createObjectBinding(() -> hint(field, new EmailAddress(text.get())), text);
    }

    /// True while something is changed and nothing is wrong.
    ReadOnlyBooleanProperty maySave() {
        return maySave.getReadOnlyProperty();
    }

    /// That customer with what was written here.
    Customer on(Customer customer) {
        var written = customer.withContacts(new Contacts(
                        line(ContactField.PERSON),
                        line(ContactField.PHONE),
                        line(ContactField.EMAIL),
                        line(ContactField.PEC)))
                .withAddress(new PostalAddress(
                        text(ContactField.STREET).get(),
                        text(ContactField.ZIP).get(),
                        text(ContactField.CITY).get(),
                        text(ContactField.PROVINCE).get(),
                        customer.address().country()));
        return kind.get() == customer.kind() ? written : written.withKind(kind.get());
    }

    boolean isChanged() {
        return original.filter(customer -> !on(customer).equals(customer)).isPresent();
    }

    private void look() {
        maySave.set(isChanged() && isFine(ContactField.EMAIL) && isFine(ContactField.PEC));
    }

    private boolean isFine(ContactField field) {
        return line(field)
                .map(EmailAddress::new)
                .map(EmailAddress::isWellFormed)
                .orElse(true);
    }

    private Optional<String> line(ContactField field) {
        return Optional.of(text(field).get().strip()).filter(text -> !text.isEmpty());
    }

    private Hint hint(ContactField field, EmailAddress address) {
        return switch (field) {
            case EMAIL -> shape(address);
            case PEC ->
                address.looksOrdinary() ? new Hint(Tone.WARNING, texts.get("settings.hint.notPec")) : shape(address);
            case PERSON, PHONE, STREET, ZIP, CITY, PROVINCE -> Hint.NONE;
        };
    }

    private Hint shape(EmailAddress address) {
        return address.text().isEmpty() || address.isWellFormed()
                ? Hint.NONE
                : new Hint(Tone.NEUTRAL, texts.get("settings.hint.address"));
    }
}
