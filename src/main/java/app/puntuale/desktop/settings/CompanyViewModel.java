package app.puntuale.desktop.settings;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.archive.DocumentId;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.office.Archive;
import app.puntuale.settings.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The firm's particulars while they are being written: looked at, offline, at every keystroke. Only the name is
/// needed; a strange number is pointed out and kept as it is.
public final class CompanyViewModel {

    /// A picture for the letterhead; `kept` is empty until it has been stored.
    public record Logo(String name, Content content, Optional<DocumentId> kept) {}

    private static final String ITALY = "IT";

    private final Archive archive;
    private final Desk desk;
    private final Map<CompanyField, StringProperty> texts = new EnumMap<>(CompanyField.class);
    private final Map<CompanyField, ReadOnlyObjectWrapper<Hint>> hints = new EnumMap<>(CompanyField.class);
    private final ObjectProperty<Optional<Logo>> logo = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding named;

    public CompanyViewModel(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
        var judge = new CompanyHints(desk.texts());
        for (var field : CompanyField.values()) {
            var text = new SimpleStringProperty("");
            var hint = new ReadOnlyObjectWrapper<>(Hint.NONE);
            text.subscribe(typed -> hint.set(judge.on(field, typed)));
            texts.put(field, text);
            hints.put(field, hint);
        }
        this.named =
                Bindings.createBooleanBinding(() -> !typed(CompanyField.NAME).isEmpty(), text(CompanyField.NAME));
    }

    public StringProperty text(CompanyField field) {
        return Optional.ofNullable(texts.get(field)).orElseThrow();
    }

    public ReadOnlyObjectProperty<Hint> hint(CompanyField field) {
        return Optional.ofNullable(hints.get(field)).orElseThrow().getReadOnlyProperty();
    }

    public ObservableValue<Optional<Logo>> logo() {
        return logo;
    }

    /// Whether there is a name: the one thing that is needed.
    public BooleanBinding isNamed() {
        return named;
    }

    /// Writes what the archive knows into the form.
    public void refresh() {
        desk.background().run(this::known, known -> known.ifPresent(this::show));
    }

    /// Takes a picture for the letterhead; it is stored together with the rest.
    public void chooseLogo(Path file) {
        desk.background()
                .run(
                        () -> read(file),
                        content -> logo.set(Optional.of(new Logo(name(file), content, Optional.empty()))));
    }

    public void removeLogo() {
        logo.set(Optional.empty());
    }

    /// An IBAN is easier to compare in groups of four.
    public void tidyIban() {
        var iban = new Iban(typed(CompanyField.IBAN));
        text(CompanyField.IBAN).set(iban.inGroups());
    }

    /// Stores the form, then does what follows; without a name it stores nothing.
    public void keep(Runnable whenKept) {
        var chosen = logo.get();
        company()
                .ifPresent(company -> desk.background().run(() -> keep(company, chosen), kept -> {
                    logo.set(kept);
                    desk.changes().happened();
                    whenKept.run();
                }));
    }

    private Optional<Company> company() {
        return option(CompanyField.NAME)
                .map(name -> new Company(
                        name,
                        typed(CompanyField.VAT_NUMBER).isEmpty()
                                ? new VatNumber(ITALY, "")
                                : VatNumber.of(typed(CompanyField.VAT_NUMBER)),
                        option(CompanyField.TAX_CODE).map(TaxCode::new),
                        new PostalAddress(
                                typed(CompanyField.STREET),
                                typed(CompanyField.ZIP),
                                typed(CompanyField.CITY),
                                typed(CompanyField.PROVINCE),
                                ITALY),
                        option(CompanyField.IBAN).map(Iban::new),
                        option(CompanyField.BANK),
                        option(CompanyField.PHONE),
                        option(CompanyField.EMAIL),
                        option(CompanyField.PEC),
                        option(CompanyField.SIGNATORY),
                        logo.get().flatMap(Logo::kept)));
    }

    private record Known(Company company, Optional<Document> logo) {}

    private Optional<Known> known() {
        return archive.settings()
                .company()
                .map(company -> new Known(company, company.logo().flatMap(archive.documents()::find)));
    }

    private void show(Known known) {
        var company = known.company();
        show(CompanyField.NAME, Optional.of(company.name()));
        show(CompanyField.VAT_NUMBER, Optional.of(numberOf(company.vatNumber())));
        show(CompanyField.TAX_CODE, company.taxCode().map(TaxCode::code));
        show(CompanyField.STREET, Optional.of(company.address().street()));
        show(CompanyField.ZIP, Optional.of(company.address().zip()));
        show(CompanyField.CITY, Optional.of(company.address().city()));
        show(CompanyField.PROVINCE, Optional.of(company.address().province()));
        show(CompanyField.PHONE, company.phone());
        show(CompanyField.EMAIL, company.email());
        show(CompanyField.PEC, company.pec());
        show(CompanyField.IBAN, company.iban().map(Iban::inGroups));
        show(CompanyField.BANK, company.bankName());
        show(CompanyField.SIGNATORY, company.signatory());
        logo.set(known.logo()
                .map(document -> new Logo(document.name(), document.content(), Optional.of(document.id()))));
    }

    private void show(CompanyField field, Optional<String> known) {
        text(field).set(known.orElse(""));
    }

    private static String numberOf(VatNumber number) {
        return number.isItalian() ? number.code() : number.toString();
    }

    private Optional<Logo> keep(Company company, Optional<Logo> chosen) {
        return archive.transactions().inOne(() -> {
            var kept = chosen.map(picture -> new Logo(
                    picture.name(),
                    picture.content(),
                    Optional.of(picture.kept()
                            .orElseGet(() -> archive.documents()
                                    .keep(picture.name(), mediaType(picture.name()), picture.content())))));
            archive.settings().keep(withLogo(company, kept.flatMap(Logo::kept)));
            return kept;
        });
    }

    private static Company withLogo(Company company, Optional<DocumentId> logo) {
        return new Company(
                company.name(),
                company.vatNumber(),
                company.taxCode(),
                company.address(),
                company.iban(),
                company.bankName(),
                company.phone(),
                company.email(),
                company.pec(),
                company.signatory(),
                logo);
    }

    private static String mediaType(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".png") ? "image/png" : "image/jpeg";
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Content read(Path file) {
        try {
            return Content.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String typed(CompanyField field) {
        return text(field).get().strip();
    }

    private Optional<String> option(CompanyField field) {
        return Optional.of(typed(field)).filter(typed -> !typed.isEmpty());
    }
}
