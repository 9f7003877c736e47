package app.puntuale.letters;

import app.puntuale.archive.Content;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.VatNumber;
import app.puntuale.settings.Company;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The firm’s paper: what stands at the head, beside the address and at the foot, whatever is written on it.
///
/// @param author who writes, the person to ask for; or empty text
record Stationery(Company company, Optional<Content> logo, String author, Texts texts) {

    Letterhead head() {
        return new Letterhead(Words.plain(company.name()), contacts(), logo);
    }

    List<Labelled> references(String protocol, LocalDate on) {
        var dateline = Formats.dateline(on, texts.language());
        var city = Words.calm(company.address().city());
        return List.of(
                new Labelled(texts.get("letters.reference.protocol"), "**" + protocol + "**"),
                new Labelled(texts.get("letters.reference.date"), city.isEmpty() ? dateline : city + ", " + dateline),
                new Labelled(texts.get("letters.reference.person"), contact()));
    }

    String foot() {
        var vat = company.vatNumber();
        var taxCode = company.taxCode().filter(code -> !code.code().equals(vat.code()));
        return Words.plain(Words.dotted(Stream.of(
                Words.plain(company.name()),
                texts.get("letters.footer.vat", written(vat)),
                taxCode.map(code -> texts.get("letters.footer.taxCode", code.code()))
                        .orElse(""),
                inOneLine(company.address()))));
    }

    /// Whom to ask for, and how: by telephone, else by e-mail; the firm itself when nothing else is known.
    String contact() {
        var way = company.phone().or(company::email).or(company::pec);
        var known = Stream.of(Optional.of(author), way)
                .flatMap(Optional::stream)
                .map(Words::plain)
                .filter(text -> !text.isEmpty())
                .toList();
        return known.isEmpty() ? Words.plain(company.name()) : String.join(", ", known);
    }

    /// Who signs for the firm, and as what; the firm itself when nobody is named.
    Labelled signatory() {
        var name = Words.plain(company.name());
        var signatory = company.signatory().orElse(name).split(",", 2);
        return new Labelled(Words.plain(signatory[0]), signatory.length > 1 ? Words.plain(signatory[1]) : "");
    }

    private List<String> contacts() {
        return Stream.of(
                        inOneLine(company.address()),
                        Words.dotted(Stream.of(company.phone(), company.email()).flatMap(Optional::stream)),
                        company.pec().map(pec -> "PEC " + pec).orElse(""))
                .map(Words::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// `Via dei Mulini 14 · 25128 Brescia BS`.
    static String inOneLine(PostalAddress address) {
        return Words.dotted(Stream.of(address.street(), Recipient.town(address)));
    }

    static String written(VatNumber vat) {
        return vat.isItalian() ? vat.code() : vat.toString();
    }
}
