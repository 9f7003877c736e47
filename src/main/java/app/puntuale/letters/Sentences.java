package app.puntuale.letters;

import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.calendar.WorkingDays;
import app.puntuale.customers.Iban;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the letter and the cover note both say, as firmly as was chosen and in the voice of the reader.
final class Sentences {

    /// So many invoices are named one by one, more are counted.
    private static final int NAMED = 3;

    private static final WorkingDays WORKING_DAYS = new WorkingDays(ItalianHolidays.NATIONAL);

    private final Occasion occasion;
    private final Texts texts;
    private final String words;
    private final List<OpenItem> invoices;

    Sentences(Occasion occasion, Texts texts) {
        this.occasion = occasion;
        this.texts = texts;
        this.words = occasion.words() + "." + occasion.voice();
        this.invoices = List.copyOf(occasion.demand().asked().stream()
                .map(Asked::item)
                .collect(Collectors.toMap(OpenItem::invoice, item -> item, (first, other) -> first, LinkedHashMap::new))
                .values());
    }

    int invoiceCount() {
        return invoices.size();
    }

    /// `318/2025 e 341/2025`; empty text when they are too many to be named.
    String numbers() {
        return invoices.size() > NAMED
                ? ""
                : Words.list(
                        invoices.stream()
                                .map(OpenItem::number)
                                .map(Words::plain)
                                .toList(),
                        texts);
    }

    String salutation() {
        return texts.get("letters.salutation." + occasion.voice());
    }

    /// What is open, and how often it was asked for.
    String opening() {
        var opening = texts.get("letters.opening." + words, invoices.size(), longDay(oldest()));
        return Stream.of(opening, earlier()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private String earlier() {
        var written = occasion.earlier().written();
        var calls = occasion.earlier().calls();
        var lastCall = calls.isEmpty() ? "" : Formats.day(calls.getLast());
        if (!written.isEmpty()) {
            var days = Words.list(written.stream().map(Formats::day).toList(), texts);
            return texts.get("letters.earlier." + occasion.voice(), written.size(), days, calls.size(), lastCall);
        }
        return calls.isEmpty() ? "" : texts.get("letters.calls." + occasion.voice(), calls.size(), lastCall);
    }

    /// How much, and until when.
    String request() {
        var deadline = occasion.isNotice()
                ? String.valueOf(occasion.choices().deadlineDays())
                : longDay(WORKING_DAYS.onOrAfter(
                        occasion.demand().on().plusDays(occasion.choices().deadlineDays())));
        var ask = texts.get(
                occasion.isNotice() ? "letters.demand." + occasion.voice() : "letters.ask." + tone(),
                total(),
                deadline);
        var request = occasion.isNotice() ? "" : texts.get("letters.request." + words);
        var daily = dailyInterest().map(day -> texts.get("letters.daily", day));
        return Stream.of(ask, request, daily.orElse(""))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Optional<Money> dailyInterest() {
        return occasion.countsInterest()
                ? occasion.demand().dailyInterest().filter(Money::isPositive)
                : Optional.empty();
    }

    /// Whether all was well, and that one may pay in parts (C-5).
    String allWell() {
        var allWell = texts.get("letters.allwell." + words, invoices.size(), contact());
        return occasion.choices().offersInstalments()
                ? allWell + " " + texts.get("letters.instalments." + words)
                : allWell;
    }

    String greeting() {
        return occasion.isNotice()
                ? texts.get("letters.greeting.NOTICE")
                : texts.get("letters.greeting." + occasion.choices().manner().firmness());
    }

    private String tone() {
        return occasion.choices().manner().firmness() + "." + occasion.voice();
    }

    /// `€ 10,00 e USD 5,00`.
    String total() {
        return Words.list(
                occasion.demand().total().sums().stream()
                        .filter(Money::isPositive)
                        .map(Formats::money)
                        .toList(),
                texts);
    }

    /// Whom to ask for, and how: by telephone, else by e-mail; the firm itself when nothing else is known.
    String contact() {
        return occasion.stationery(texts).contact();
    }

    /// Who signs, and as what.
    Labelled signer() {
        var company = Words.plain(occasion.company().name());
        if (occasion.isNotice()) {
            return occasion.stationery(texts).signatory();
        }
        return occasion.author().isBlank()
                ? new Labelled(company, texts.get("letters.office"))
                : new Labelled(Words.plain(occasion.author()), texts.get("letters.officeOf", company));
    }

    /// What the customer writes on the transfer.
    String remittance() {
        return occasion.protocol()
                .filter(number -> occasion.isNotice() || invoiceCount() > NAMED)
                .map(number -> texts.get("letters.remittance.protocol", invoiceCount(), numbers(), number))
                .orElseGet(() -> texts.get("letters.remittance.invoices", invoiceCount(), numbers()));
    }

    /// Beneficiary, IBAN, amount and what to write, as a bank wants them.
    List<Labelled> transfer() {
        var company = occasion.company();
        var lines = new ArrayList<Labelled>();
        lines.add(new Labelled(texts.get("letters.transfer.beneficiary"), "**" + Words.plain(company.name()) + "**"));
        company.iban()
                .map(Iban::inGroups)
                .ifPresent(iban -> lines.add(new Labelled(texts.get("letters.transfer.iban"), "**" + iban + "**")));
        company.bankName()
                .ifPresent(bank -> lines.add(new Labelled(texts.get("letters.transfer.bank"), Words.plain(bank))));
        lines.add(new Labelled(texts.get("letters.transfer.amount"), "**" + total() + "**"));
        lines.add(new Labelled(texts.get("letters.transfer.remittance"), remittance()));
        return lines;
    }

    private LocalDate oldest() {
        return invoices.stream()
                .flatMap(item -> item.dueOn().stream())
                .min(LocalDate::compareTo)
                .orElse(occasion.demand().on());
    }

    private String longDay(LocalDate day) {
        return Formats.longDay(day, texts.language());
    }
}
