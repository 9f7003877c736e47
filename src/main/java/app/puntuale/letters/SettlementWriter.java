package app.puntuale.letters;

import app.puntuale.letters.Block.Paragraph;
import app.puntuale.letters.Block.Transfer;
import app.puntuale.plans.SettlementTerms;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;

/// Finds the words of a settlement (saldo e stralcio, RULES D-6): what is enough, by when, and that the rest is given
/// up only then.
final class SettlementWriter {

    private final Deed deed;
    private final SettlementTerms terms;
    private final Texts texts;
    private final Voice voice;

    private SettlementWriter(Deed deed, SettlementTerms terms) {
        this.deed = deed;
        this.terms = terms;
        this.texts = deed.texts();
        this.voice = Voice.towards(deed.customer().kind());
    }

    static Letter write(Deed deed, SettlementTerms terms) {
        return new SettlementWriter(deed, terms).letter();
    }

    private Letter letter() {
        var numbers = deed.numbers();
        var by = Formats.longDay(terms.by(), deed.language());
        return deed.letter(
                texts.get("letters.settlement.subject"),
                texts.get("letters.settlement.subtitle", numbers.size(), Words.list(numbers, texts), by),
                List.of(
                        new Paragraph(texts.get("letters.salutation." + voice)),
                        new Paragraph(texts.get("letters.settlement.opening", numbers.size(), deed.debt())),
                        DebtTable.of(deed),
                        new Paragraph(texts.get("letters.settlement.offer", terms.accepted(), by)),
                        transfer(),
                        new Paragraph(texts.get(
                                "letters.settlement.condition", deed.debt().minus(terms.accepted()), by)),
                        new Paragraph(texts.get("letters.settlement.kept", numbers.size())),
                        new Paragraph(texts.get(
                                "letters.settlement.reply." + voice,
                                deed.debt(),
                                deed.stationery().contact())),
                        deed.signatures(texts.get("letters.sign.accepted"))));
    }

    private Transfer transfer() {
        var numbers = deed.numbers();
        var remittance =
                texts.get("letters.settlement.remittance", deed.number(), numbers.size(), Words.list(numbers, texts));
        var name = Words.plain(deed.company().name());
        var code = deed.company()
                .iban()
                .filter(iban -> iban.isWellFormed() && terms.accepted().isEuro())
                .map(iban -> EpcCode.of(name, iban, terms.accepted(), remittance));
        return new Transfer(
                code,
                deed.transfer(Optional.of(terms.accepted()), remittance),
                code.isPresent() ? texts.get("letters.code." + voice) : "");
    }
}
