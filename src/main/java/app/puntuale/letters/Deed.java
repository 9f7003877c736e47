package app.puntuale.letters;

import app.puntuale.archive.Content;
import app.puntuale.customers.Customer;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.settings.Company;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that the paper of a plan or a settlement is written from: nothing else is looked up while it is written.
///
/// @param author who writes, the person to ask for; or empty text
/// @param debts what is left of the invoices it is about, in one currency, the oldest first
/// @param protocol the number of the paper; empty for a draft
record Deed(
        Company company,
        Optional<Content> logo,
        String author,
        Customer customer,
        List<OpenItem> debts,
        LocalDate on,
        Language language,
        Optional<String> protocol) {

    Deed {
        debts = List.copyOf(debts);
    }

    Deed numbered(String number) {
        return new Deed(company, logo, author, customer, debts, on, language, Optional.of(number));
    }

    Money debt() {
        return debts.stream().map(OpenItem::outstanding).reduce(Money::plus).orElse(Money.ZERO);
    }

    /// The numbers of the invoices, each once.
    List<String> numbers() {
        return debts.stream().map(OpenItem::number).map(Words::plain).distinct().toList();
    }

    Texts texts() {
        return Texts.in(language);
    }

    Stationery stationery() {
        return new Stationery(company, logo, author, texts());
    }

    /// `Bozza` until it has its number.
    String number() {
        return protocol.orElseGet(() -> texts().get("letters.draft"));
    }

    /// A letter on the firm’s paper, to the customer.
    Letter letter(String subject, String subtitle, List<Block> body) {
        var stationery = stationery();
        return new Letter(
                language,
                on,
                number() + " · " + Words.plain(customer.name()),
                stationery.head(),
                stationery.references(number(), on),
                Recipient.lines(customer, texts()),
                subject,
                subtitle,
                body,
                stationery.foot());
    }

    /// Where to pay.
    List<Labelled> transfer(Optional<Money> amount, String remittance) {
        var lines = new ArrayList<Labelled>();
        lines.add(new Labelled(texts().get("letters.transfer.beneficiary"), "**" + Words.plain(company.name()) + "**"));
        company.iban()
                .map(Iban::inGroups)
                .ifPresent(iban -> lines.add(new Labelled(texts().get("letters.transfer.iban"), "**" + iban + "**")));
        company.bankName()
                .ifPresent(bank -> lines.add(new Labelled(texts().get("letters.transfer.bank"), Words.plain(bank))));
        amount.ifPresent(sum ->
                lines.add(new Labelled(texts().get("letters.transfer.amount"), "**" + Formats.money(sum) + "**")));
        lines.add(new Labelled(texts().get("letters.transfer.remittance"), remittance));
        return lines;
    }

    String creditor() {
        return party(company.address(), Optional.of(company.vatNumber()), company.taxCode());
    }

    String debtor() {
        return party(customer.address(), customer.vatNumber(), customer.taxCode());
    }

    /// Where a party is, and by which number the law knows it.
    private String party(PostalAddress address, Optional<VatNumber> vat, Optional<TaxCode> taxCode) {
        var where = String.join(
                ", ",
                Stream.of(address.street(), Recipient.town(address))
                        .map(Words::plain)
                        .filter(words -> !words.isEmpty())
                        .toList());
        return vat.map(number -> texts().get("letters.party.vat", where, Stationery.written(number)))
                .or(() -> taxCode.map(code -> texts().get("letters.party.taxCode", where, code.code())))
                .orElse(where);
    }

    /// Room for both to sign, with place and day.
    Block.Signatures signatures(String debtorsPart) {
        var ours = stationery().signatory();
        return new Block.Signatures(
                texts().get("letters.sign.place"),
                new Block.Signature(
                        texts().get("letters.sign.creditor"), Words.plain(company.name()), ours.label(), ours.text()),
                new Block.Signature(
                        debtorsPart,
                        Words.plain(customer.name()),
                        "",
                        texts().get("letters.sign." + Voice.towards(customer.kind()))));
    }
}
