package app.puntuale.letters;

import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.Block.Align;
import app.puntuale.letters.Block.Column;
import app.puntuale.letters.Block.Row;
import app.puntuale.letters.Block.Table;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/// The debts that an agreement is about, one by one.
final class DebtTable {

    private static final String NOTHING = "—";

    private DebtTable() {}

    static Table of(Deed deed) {
        var texts = deed.texts();
        var rows = new ArrayList<Row>();
        deed.debts().forEach(item -> rows.add(row(item, texts)));
        rows.add(Row.total(List.of(
                texts.get("letters.table.total", currency(deed.debt(), texts), deed.on()),
                "",
                "",
                "",
                "",
                amount(deed.debt()))));
        return new Table(
                List.of(
                        new Column(texts.get("letters.table.number"), Align.LEFT),
                        new Column(texts.get("letters.table.issuedOn"), Align.LEFT),
                        new Column(texts.get("letters.table.dueOn"), Align.LEFT),
                        new Column(texts.get("letters.table.amount"), Align.RIGHT),
                        new Column(texts.get("letters.table.takenOff"), Align.RIGHT),
                        new Column(texts.get("letters.table.residual"), Align.RIGHT)),
                rows);
    }

    private static Row row(OpenItem item, Texts texts) {
        var takenOff = item.amount().minus(item.outstanding());
        var part = item.positions() > 1
                ? "\n" + texts.get("letters.table.instalment", item.position(), item.positions())
                : "";
        return Row.of(List.of(
                "**" + Words.plain(item.number()) + "**" + part,
                Formats.day(item.issuedOn()),
                item.dueOn().map(Formats::day).orElse(NOTHING),
                amount(item.amount()),
                takenOff.isZero() ? NOTHING : amount(takenOff),
                "**" + amount(item.outstanding()) + "**"));
    }

    static String currency(Money sum, Texts texts) {
        return sum.isEuro() ? texts.get("letters.table.euro") : sum.currency().getCurrencyCode();
    }

    /// Without the sign where the total says euro; another currency is always named.
    static String amount(Money money) {
        return money.isEuro() ? Formats.amount(money) : Formats.money(money);
    }
}
