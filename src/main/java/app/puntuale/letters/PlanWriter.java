package app.puntuale.letters;

import app.puntuale.customers.CustomerKind;
import app.puntuale.letters.Block.Align;
import app.puntuale.letters.Block.Column;
import app.puntuale.letters.Block.Paragraph;
import app.puntuale.letters.Block.Row;
import app.puntuale.letters.Block.Table;
import app.puntuale.letters.Block.Transfer;
import app.puntuale.plans.PlanTerms;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words of a repayment plan, for both to sign (piano di rientro, RULES D-1 to D-5, D-8): the parties, the
/// debts, their acknowledgement, the rates, interest, what follows from a missed rate, and that nothing is novated.
final class PlanWriter {

    private final Deed deed;
    private final PlanTerms terms;
    private final Texts texts;

    private PlanWriter(Deed deed, PlanTerms terms) {
        this.deed = deed;
        this.terms = terms;
        this.texts = deed.texts();
    }

    static Letter write(Deed deed, PlanTerms terms) {
        return new PlanWriter(deed, terms).letter();
    }

    private Letter letter() {
        var numbers = deed.numbers();
        return deed.letter(
                texts.get("letters.plan.subject"),
                texts.get("letters.plan.subtitle", numbers.size(), Words.list(numbers, texts)),
                List.of(
                        new Paragraph(texts.get(
                                "letters.plan.between",
                                Words.plain(deed.company().name()),
                                deed.creditor(),
                                Words.plain(deed.customer().name()),
                                deed.debtor())),
                        new Paragraph(texts.get("letters.plan.debt", deed.on(), numbers.size())),
                        DebtTable.of(deed),
                        new Paragraph(texts.get("letters.plan.acknowledged", terms.capital())),
                        new Paragraph(texts.get(
                                "letters.plan.rates",
                                terms.total(),
                                terms.rates().size())),
                        rates(),
                        new Transfer(
                                Optional.empty(),
                                deed.transfer(Optional.empty(), texts.get("letters.plan.remittance", deed.number())),
                                ""),
                        new Paragraph(interest()),
                        new Paragraph(texts.get(
                                terms.acceleration() ? "letters.plan.acceleration" : "letters.plan.noAcceleration",
                                terms.graceDays())),
                        new Paragraph(texts.get("letters.plan.noNovation")),
                        new Paragraph(texts.get("letters.plan.effect", numbers.size())),
                        deed.signatures(texts.get("letters.sign.debtor"))));
    }

    /// They add up to the total, to the cent (D-8).
    private Table rates() {
        var rows = new ArrayList<Row>();
        var last = terms.rates().size();
        for (var rate : terms.rates()) {
            rows.add(Row.of(List.of(
                    texts.get("letters.plan.rate", rows.size() + 1, last),
                    Formats.longDay(rate.dueOn(), deed.language()),
                    "**" + DebtTable.amount(rate.amount()) + "**")));
        }
        rows.add(Row.total(List.of(
                texts.get("letters.plan.total", DebtTable.currency(terms.total(), texts)),
                "",
                DebtTable.amount(terms.total()))));
        return new Table(
                List.of(
                        new Column(texts.get("letters.plan.number"), Align.LEFT),
                        new Column(texts.get("letters.plan.dueOn"), Align.LEFT),
                        new Column(texts.get("letters.plan.amount"), Align.RIGHT)),
                rows);
    }

    /// A consumer owes the legal rate, a business that of the Act (RULES A-2, D-4).
    private String interest() {
        return switch (terms.interest()) {
            case RUNS ->
                texts.get(
                        deed.customer().kind() == CustomerKind.CONSUMER
                                ? "letters.plan.runsLegally"
                                : "letters.plan.runs");
            case INCLUDED -> texts.get("letters.plan.included", terms.agreedInterest());
            case WAIVED -> texts.get("letters.plan.waived");
        };
    }
}
