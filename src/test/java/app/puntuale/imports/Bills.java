package app.puntuale.imports;

import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.imports.BodyFacts.Named;
import app.puntuale.imports.BodyFacts.PaymentFacts;
import app.puntuale.imports.BodyFacts.VatRow;
import app.puntuale.imports.BodyFacts.Withheld;
import app.puntuale.settings.Company;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Facts of made-up invoices: as it is made, an invoice of ours for 1.220 euro, due by bank transfer on 28 February
/// 2026. Each change gives another.
final class Bills {

    static final PartyFacts US = company("Serramenti Valdombra S.r.l.", "02342520158");
    static final PartyFacts GELSO_NERO = company("Gelso Nero S.r.l.", "00743110157");
    static final PartyFacts STRANGER = company("Altra Ditta S.p.A.", "12345678903");

    static final Company OUR_FIRM = new Company(
            "Serramenti Valdombra S.r.l.",
            new VatNumber("IT", "02342520158"),
            Optional.of(new TaxCode("02342520158")),
            new PostalAddress("Via Breve 1", "24020", "Valdombra", "BG", "IT"),
            Optional.<Iban>empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final Bills BILL = new Bills();

    private String type = "TD01";
    private String number = "12/2026";
    private String date = "2026-01-31";
    private String currency = "EUR";
    private String total = "1220.00";
    private String rounding = "";
    private String stampDuty = "";
    private List<Withheld> withholding = List.of();
    private List<VatRow> summary = List.of(new VatRow("1000.00", "220.00", "I"));
    private List<PaymentFacts> payments = List.of(transfer("2026-02-28", "1220.00"));
    private List<Named> references = List.of();
    private PartyFacts supplier = US;
    private PartyFacts customer = GELSO_NERO;
    private String format = "FPR12";
    private String recipientCode = "0000000";

    private Bills changed(Consumer<Bills> change) {
        var other = new Bills();
        other.type = type;
        other.number = number;
        other.date = date;
        other.currency = currency;
        other.total = total;
        other.rounding = rounding;
        other.stampDuty = stampDuty;
        other.withholding = withholding;
        other.summary = summary;
        other.payments = payments;
        other.references = references;
        other.supplier = supplier;
        other.customer = customer;
        other.format = format;
        other.recipientCode = recipientCode;
        change.accept(other);
        return other;
    }

    static PartyFacts company(String name, String vatCode) {
        return new PartyFacts(name, false, "IT", vatCode, "", "Via Breve 1", "24020", "Valdombra", "BG", "IT", "", "");
    }

    static PartyFacts party(String name, boolean person, String country, String vatCode, String taxCode) {
        return new PartyFacts(
                name, person, country, vatCode, taxCode, "Via Breve 1", "24020", "Valdombra", "BG", "IT", "", "");
    }

    static PaymentFacts transfer(String due, String amount) {
        return payment("MP05", due, amount, "", "");
    }

    static PaymentFacts payment(String method, String due, String amount, String termsFrom, String termsDays) {
        return new PaymentFacts(due, amount, method, "", "TP02", termsFrom, termsDays);
    }

    Bills of(String newType) {
        return changed(bill -> bill.type = newType);
    }

    Bills numbered(String newNumber) {
        return changed(bill -> bill.number = newNumber);
    }

    Bills on(String newDate) {
        return changed(bill -> bill.date = newDate);
    }

    Bills in(String newCurrency) {
        return changed(bill -> bill.currency = newCurrency);
    }

    Bills total(String newTotal) {
        return changed(bill -> bill.total = newTotal);
    }

    Bills rounded(String newRounding) {
        return changed(bill -> bill.rounding = newRounding);
    }

    Bills stamped(String newStampDuty) {
        return changed(bill -> bill.stampDuty = newStampDuty);
    }

    Bills withheld(String... amounts) {
        var all = Arrays.stream(amounts)
                .map(amount -> new Withheld("RT02", amount))
                .toList();
        return changed(bill -> bill.withholding = all);
    }

    Bills summarised(VatRow... rows) {
        return changed(bill -> bill.summary = List.of(rows));
    }

    Bills paid(PaymentFacts... newPayments) {
        return changed(bill -> bill.payments = List.of(newPayments));
    }

    Bills naming(Named... newReferences) {
        return changed(bill -> bill.references = List.of(newReferences));
    }

    Bills from(PartyFacts newSupplier) {
        return changed(bill -> bill.supplier = newSupplier);
    }

    Bills to(PartyFacts newCustomer) {
        return changed(bill -> bill.customer = newCustomer);
    }

    Bills sent(String newFormat, String newRecipientCode) {
        return changed(bill -> {
            bill.format = newFormat;
            bill.recipientCode = newRecipientCode;
        });
    }

    PartyFacts customer() {
        return customer;
    }

    BodyFacts body() {
        return new BodyFacts(
                type,
                number,
                date,
                currency,
                total,
                rounding,
                stampDuty,
                0,
                withholding,
                summary,
                List.of(),
                1,
                payments,
                references,
                List.of());
    }

    InvoiceFacts facts() {
        return new InvoiceFacts(
                Wrapping.NONE,
                "FatturaElettronica",
                "",
                false,
                format,
                format,
                "1",
                recipientCode,
                "",
                Optional.of(supplier),
                Optional.of(customer),
                List.of(body()));
    }
}
