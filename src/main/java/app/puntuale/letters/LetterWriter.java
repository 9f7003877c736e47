package app.puntuale.letters;

import app.puntuale.followups.ReminderLevel;
import app.puntuale.letters.Block.Closing;
import app.puntuale.letters.Block.Paragraph;
import app.puntuale.letters.Block.SmallPrint;
import app.puntuale.letters.Block.Transfer;
import app.puntuale.money.Money;
import app.puntuale.settings.Company;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words of a letter.
final class LetterWriter {

    private final Occasion occasion;
    private final Company company;
    private final Texts texts;
    private final Sentences sentences;
    private final Stationery stationery;

    private LetterWriter(Occasion occasion, Texts texts) {
        this.occasion = occasion;
        this.company = occasion.company();
        this.texts = texts;
        this.sentences = new Sentences(occasion, texts);
        this.stationery = occasion.stationery(texts);
    }

    static Letter write(Occasion occasion, Texts texts) {
        return new LetterWriter(occasion, texts).letter();
    }

    private Letter letter() {
        var protocol = occasion.protocol().orElseGet(() -> texts.get("letters.draft"));
        return new Letter(
                occasion.choices().language(),
                occasion.demand().on(),
                protocol + " · " + Words.plain(occasion.customer().name()),
                stationery.head(),
                stationery.references(protocol, occasion.demand().on()),
                Recipient.lines(occasion.customer(), texts),
                texts.get("letters.subject." + occasion.words(), sentences.invoiceCount(), sentences.numbers()),
                occasion.isNotice() ? texts.get("letters.subtitle", sentences.invoiceCount(), sentences.numbers()) : "",
                body(),
                stationery.foot());
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Paragraph(sentences.salutation()));
        body.add(new Paragraph(sentences.opening()));
        body.add(InvoiceTable.of(occasion, texts));
        body.add(new Paragraph(sentences.request()));
        body.add(transfer());
        body.add(new Paragraph(sentences.allWell()));
        if (occasion.isNotice()) {
            body.add(new Paragraph(texts.get("letters.next." + occasion.voice())));
        }
        var law = new SmallPrints(occasion, texts).text();
        if (!law.isEmpty()) {
            body.add(new SmallPrint(law));
        }
        body.add(closing());
        if (occasion.countsInterest()) {
            body.addAll(new InterestAnnex(occasion, texts).blocks());
        }
        return body;
    }

    private Transfer transfer() {
        var code = company.iban()
                .filter(iban -> occasion.choices().code() && iban.isWellFormed())
                .filter(iban -> amountInEuro().isPositive())
                .map(iban -> EpcCode.of(Words.plain(company.name()), iban, amountInEuro(), sentences.remittance()));
        return new Transfer(code, sentences.transfer(), code.isPresent() ? hint() : "");
    }

    private String hint() {
        var hint = texts.get("letters.code." + occasion.voice());
        var onlyEuro = occasion.demand().total().others().isEmpty();
        return onlyEuro ? hint : hint + " " + texts.get("letters.codeForEuro");
    }

    private Money amountInEuro() {
        return occasion.demand().total().euros();
    }

    private Closing closing() {
        var signer = sentences.signer();
        return new Closing(sentences.greeting(), signer.label(), signer.text(), notes(), occasion.isNotice());
    }

    private String notes() {
        var notes = new ArrayList<String>();
        if (occasion.countsInterest()) {
            notes.add(texts.get("letters.note.annex", occasion.demand().on()));
        }
        if (occasion.words() == ReminderLevel.FIRST) {
            delivered().ifPresent(notes::add);
            if (occasion.earlier().written().isEmpty()) {
                notes.add(texts.get("letters.note.first." + occasion.voice()));
            }
        }
        return String.join(" ", notes);
    }

    private Optional<String> delivered() {
        return occasion.demand().asked().stream()
                .filter(line -> sentences.invoiceCount() == 1)
                .findFirst()
                .flatMap(line -> line.item().deliveredOn())
                .map(day -> texts.get("letters.note.delivered", day));
    }
}
