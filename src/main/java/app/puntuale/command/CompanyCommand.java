package app.puntuale.command;

import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.settings.Company;
import app.puntuale.texts.Texts;
import java.util.Optional;
import java.util.function.Function;

/// `company`: who the firm is; what is not written stays as it was.
final class CompanyCommand implements Command {

    @Override
    public String name() {
        return "company";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.company.about"), texts)
                .option("--name", Label.TEXT, texts.get("command.company.name"))
                .option("--vat", Label.NUMBER, texts.get("command.company.vat"))
                .option("--tax-code", Label.TEXT, texts.get("command.company.taxCode"))
                .option("--iban", Label.TEXT, texts.get("command.company.iban"))
                .option("--bank", Label.TEXT, texts.get("command.company.bank"))
                .option("--address", Label.TEXT, texts.get("command.company.address"))
                .option("--zip", Label.TEXT, texts.get("command.company.zip"))
                .option("--city", Label.TEXT, texts.get("command.company.city"))
                .option("--province", Label.TEXT, texts.get("command.company.province"))
                .option("--country", Label.TEXT, texts.get("command.company.country"))
                .option("--phone", Label.TEXT, texts.get("command.company.phone"))
                .option("--email", Label.TEXT, texts.get("command.company.email"))
                .option("--pec", Label.TEXT, texts.get("command.company.pec"))
                .option("--signatory", Label.TEXT, texts.get("command.company.signatory"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var settings = session.office().archive().settings();
        var company = company(given, settings.company());
        settings.keep(company);
        session.replies().line(line -> fields(line, company));
        session.replies()
                .say(session.texts()
                        .get(
                                "command.company.done",
                                company.name(),
                                company.vatNumber().toString()));
        return Outcome.DONE;
    }

    private static Company company(Given given, Optional<Company> known) {
        return new Company(
                kept(given, "--name", known.map(Company::name)),
                given.text("--vat")
                        .map(written -> vatNumber(written, given.texts()))
                        .or(() -> known.map(Company::vatNumber))
                        .orElseGet(() -> vatNumber(given.required("--vat"), given.texts())),
                given.text("--tax-code").map(TaxCode::new).or(() -> known.flatMap(Company::taxCode)),
                address(given, known.map(Company::address)),
                given.text("--iban")
                        .map(written -> iban(written, given.texts()))
                        .or(() -> known.flatMap(Company::iban)),
                given.text("--bank").or(() -> known.flatMap(Company::bankName)),
                given.text("--phone").or(() -> known.flatMap(Company::phone)),
                given.text("--email").or(() -> known.flatMap(Company::email)),
                given.text("--pec").or(() -> known.flatMap(Company::pec)),
                given.text("--signatory").or(() -> known.flatMap(Company::signatory)),
                known.flatMap(Company::logo));
    }

    private static String kept(Given given, String option, Optional<String> known) {
        return given.text(option).or(() -> known).orElseGet(() -> given.required(option));
    }

    private static PostalAddress address(Given given, Optional<PostalAddress> known) {
        Function<Function<PostalAddress, String>, String> old =
                part -> known.map(part).orElse("");
        return new PostalAddress(
                given.text("--address").orElseGet(() -> old.apply(PostalAddress::street)),
                given.text("--zip").orElseGet(() -> old.apply(PostalAddress::zip)),
                given.text("--city").orElseGet(() -> old.apply(PostalAddress::city)),
                given.text("--province").orElseGet(() -> old.apply(PostalAddress::province)),
                given.text("--country")
                        .orElseGet(() -> known.map(PostalAddress::country).orElse("IT")));
    }

    private static VatNumber vatNumber(String written, Texts texts) {
        var number = VatNumber.of(written);
        number.flaw().ifPresent(flaw -> {
            throw new Refusal(texts.get("command.company.vatFlaw." + flaw, written));
        });
        return number;
    }

    private static Iban iban(String written, Texts texts) {
        var iban = new Iban(written);
        if (!iban.isWellFormed()) {
            throw new Refusal(texts.get("command.company.ibanFlaw", written));
        }
        return iban;
    }

    private static void fields(JsonObject line, Company company) {
        line.text("name", company.name())
                .text("vat", company.vatNumber().toString())
                .text("tax_code", company.taxCode().map(TaxCode::code))
                .text("iban", company.iban().map(Iban::text))
                .text("bank", company.bankName())
                .text("address", company.address().street())
                .text("zip", company.address().zip())
                .text("city", company.address().city())
                .text("province", company.address().province())
                .text("country", company.address().country())
                .text("phone", company.phone())
                .text("email", company.email())
                .text("pec", company.pec())
                .text("signatory", company.signatory());
    }
}
