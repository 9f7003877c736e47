package app.puntuale.storage;

import app.puntuale.archive.Content;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.imports.CustomerDraft;
import app.puntuale.imports.InstalmentDraft;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.imports.InvoiceKey;
import app.puntuale.imports.InvoiceReference;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Made-up documents as an import hands them over; each test changes what it is about.
public final class Drafts {

    public static final PostalAddress ADDRESS = new PostalAddress("Via Verdi 1", "20121", "Milano", "MI", "IT");
    public static final CustomerDraft BIANCHI = company("Bianchi Srl", "01234567897");
    public static final CustomerDraft ROSSI = company("Rossi SpA", "02345678903");

    private Drafts() {}

    public static CustomerDraft company(String name, String vatCode) {
        return new CustomerDraft(
                name,
                CustomerKind.COMPANY,
                Optional.of(new VatNumber("IT", vatCode)),
                Optional.empty(),
                ADDRESS,
                Contacts.NONE,
                Optional.of(new SdiCode("ABC1234")));
    }

    /// An invoice with one instalment.
    public static InvoiceDraft invoice(
            CustomerDraft customer, String number, String issuedOn, String dueOn, String amount) {
        return invoice(customer, number, issuedOn, instalment(dueOn, amount));
    }

    public static InvoiceDraft invoice(
            CustomerDraft customer, String number, String issuedOn, InstalmentDraft... instalments) {
        var day = LocalDate.parse(issuedOn);
        return new InvoiceDraft(
                new InvoiceKey("IT00743110157", number, day.getYear(), "TD01"),
                DocumentKind.INVOICE,
                day,
                List.of(instalments).stream()
                        .map(InstalmentDraft::amount)
                        .reduce(Money::plus)
                        .orElse(Money.ZERO),
                customer,
                List.of(instalments),
                List.of(),
                Set.of(),
                "facts of " + number,
                fileName(number, day),
                content("<invoice>" + number + day + "</invoice>"));
    }

    public static InstalmentDraft instalment(String dueOn, String amount) {
        return new InstalmentDraft(
                Optional.of(LocalDate.parse(dueOn)),
                Optional.empty(),
                Money.of(amount),
                "MP05",
                Optional.of(new Iban("IT60X0542811101000000123456")),
                false);
    }

    public static InvoiceDraft creditNote(
            CustomerDraft customer, String number, String issuedOn, String amount, InvoiceReference... references) {
        var day = LocalDate.parse(issuedOn);
        return new InvoiceDraft(
                new InvoiceKey("IT00743110157", number, day.getYear(), "TD04"),
                DocumentKind.CREDIT_NOTE,
                day,
                Money.of(amount),
                customer,
                List.of(),
                List.of(references),
                Set.of(),
                "facts of " + number,
                fileName(number, day),
                content("<creditNote>" + number + day + "</creditNote>"));
    }

    public static InvoiceReference naming(String number) {
        return new InvoiceReference(number, Optional.empty());
    }

    public static InvoiceReference naming(String number, String issuedOn) {
        return new InvoiceReference(number, Optional.of(LocalDate.parse(issuedOn)));
    }

    public static Content content(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fileName(String number, LocalDate day) {
        return "IT00743110157_" + day.getYear() + number.replace("/", "") + ".xml";
    }
}
