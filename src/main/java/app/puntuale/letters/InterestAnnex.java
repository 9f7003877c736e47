package app.puntuale.letters;

import app.puntuale.interest.InterestRow;
import app.puntuale.interest.InterestStatement;
import app.puntuale.letters.Block.Align;
import app.puntuale.letters.Block.Annex;
import app.puntuale.letters.Block.Column;
import app.puntuale.letters.Block.Row;
import app.puntuale.letters.Block.SmallPrint;
import app.puntuale.letters.Block.Table;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/// The reckoning of interest, row by row, so that the customer can do it again (B-3, A-23, A-25).
final class InterestAnnex {

    private final Occasion occasion;
    private final Texts texts;

    InterestAnnex(Occasion occasion, Texts texts) {
        this.occasion = occasion;
        this.texts = texts;
    }

    List<Block> blocks() {
        var demand = occasion.demand();
        return List.of(
                new Annex(texts.get("letters.annex.title", demand.on())),
                new SmallPrint(texts.get("letters.annex.formula")
                        + " "
                        + texts.get(
                                "letters.annex.rate." + occasion.terms().regime(),
                                Formats.figure(occasion.terms().points()))),
                table(demand));
    }

    private Table table(Demand demand) {
        var rows = new ArrayList<Row>();
        for (var line : demand.asked()) {
            var number = Words.plain(line.item().number());
            line.statement().ifPresent(statement -> statement.rows().forEach(row -> rows.add(row(number, row))));
        }
        rows.add(Row.total(
                List.of(texts.get("letters.annex.total"), "", "", "", "", "", Formats.amount(accrued(demand)))));
        var paid = accrued(demand).minus(demand.interest());
        if (paid.isPositive()) {
            rows.add(Row.total(
                    List.of(texts.get("letters.annex.paid"), "", "", "", "", "", Formats.amount(paid.negated()))));
        }
        return new Table(
                List.of(
                        new Column(texts.get("letters.table.number"), Align.LEFT),
                        new Column(texts.get("letters.annex.from"), Align.LEFT),
                        new Column(texts.get("letters.annex.to"), Align.LEFT),
                        new Column(texts.get("letters.annex.days"), Align.RIGHT),
                        new Column(texts.get("letters.annex.capital"), Align.RIGHT),
                        new Column(texts.get("letters.annex.percent"), Align.RIGHT),
                        new Column(texts.get("letters.annex.interest"), Align.RIGHT)),
                rows);
    }

    private static Money accrued(Demand demand) {
        return demand.statements().map(InterestStatement::interest).collect(Money.sum());
    }

    private static Row row(String number, InterestRow row) {
        return Row.of(List.of(
                number,
                Formats.day(row.from()),
                Formats.day(row.to()),
                Formats.count(row.days()),
                Formats.amount(row.capital()),
                Formats.percent(row.percent()),
                "**" + Formats.amount(row.interest()) + "**"));
    }
}
