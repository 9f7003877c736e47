package app.puntuale.letters;

import app.puntuale.followups.ReminderLevel;
import app.puntuale.letters.Block.Align;
import app.puntuale.letters.Block.Column;
import app.puntuale.letters.Block.Row;
import app.puntuale.letters.Block.Table;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The invoices of a letter: only the columns that have something to say, and a total for each currency.
final class InvoiceTable {

    private static final String NOTHING = "—";
    private static final char NOT_BROKEN = '\u00a0';

    /// A column: its head, what stands in it for an instalment, and its sum, if it has one.
    private record Part(
            String head, Align align, Function<Asked, String> cell, Function<List<Asked>, String> sum, String credit) {}

    private final Occasion occasion;
    private final Demand demand;
    private final Texts texts;
    private final List<Part> parts;

    private InvoiceTable(Occasion occasion, Texts texts) {
        this.occasion = occasion;
        this.demand = occasion.demand();
        this.texts = texts;
        this.parts = parts();
    }

    static Table of(Occasion occasion, Texts texts) {
        return new InvoiceTable(occasion, texts).table();
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        parts.forEach(part -> columns.add(new Column(part.head(), part.align())));
        columns.add(new Column(texts.get(hasExtras() ? "letters.table.due" : "letters.table.toPay"), Align.RIGHT));
        var rows = new ArrayList<Row>();
        demand.asked().stream().map(this::row).forEach(rows::add);
        demand.credits().stream().map(this::row).forEach(rows::add);
        if (rows.size() > 1) {
            demand.total().sums().forEach(sum -> rows.add(total(sum)));
        }
        return new Table(columns, rows);
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(words(
                "letters.table.number", line -> "**" + Words.plain(line.item().number()) + "**" + instalment(line)));
        parts.add(
                words("letters.table.issuedOn", line -> Formats.day(line.item().issuedOn())));
        parts.add(words(
                "letters.table.dueOn", line -> Formats.day(line.item().dueOn().orElseThrow())));
        if (hasExtras() || isLowered()) {
            parts.add(amount());
            parts.add(figures("letters.table.paid", Asked::paid, false));
        }
        if (hasExtras()) {
            parts.add(figures("letters.table.residual", Asked::residual, true));
        }
        if (occasion.words() != ReminderLevel.FIRST) {
            parts.add(new Part(
                    texts.get("letters.table.daysLate"),
                    Align.RIGHT,
                    line -> Formats.count(line.daysLate()),
                    lines -> "",
                    ""));
        }
        if (demand.interest().isPositive()) {
            parts.add(figures("letters.table.interest", Asked::interest, true));
        }
        if (demand.lumpSums().isPositive()) {
            parts.add(figures("letters.table.lumpSum", Asked::lumpSum, true));
        }
        return parts;
    }

    private Part words(String head, Function<Asked, String> cell) {
        return new Part(texts.get(head), Align.LEFT, cell, lines -> "", "");
    }

    private Part figures(String head, Function<Asked, Money> figure, boolean summed) {
        return new Part(
                texts.get(head),
                Align.RIGHT,
                line -> figure.apply(line).isZero() ? NOTHING : amount(figure.apply(line)),
                lines -> summed ? sum(lines.stream().map(figure).toList()) : "",
                NOTHING);
    }

    /// As it was issued; below, what credit notes took off it and what rests because it is disputed.
    private Part amount() {
        return new Part(
                texts.get("letters.table.amount"),
                Align.RIGHT,
                line -> Stream.concat(Stream.of(amount(line.item().amount())), notPaid(line.notPaid()))
                        .collect(Collectors.joining("\n")),
                lines -> "",
                NOTHING);
    }

    private Stream<String> notPaid(NotPaid part) {
        var credited = part.creditNotes().stream()
                .map(credit -> texts.get(
                        "letters.table.credited",
                        amount(credit.amount()),
                        Words.plain(credit.number().replace(' ', NOT_BROKEN))));
        return part.disputed().isZero()
                ? credited
                : Stream.concat(credited, Stream.of(texts.get("letters.table.disputed", amount(part.disputed()))));
    }

    private Row row(Asked line) {
        var cells = new ArrayList<>(
                parts.stream().map(part -> part.cell().apply(line)).toList());
        var alone = demand.asked().size() + demand.credits().size() == 1;
        cells.add("**" + (alone ? Formats.money(line.due()) : amount(line.due())) + "**");
        return Row.of(cells);
    }

    private Row row(Credit credit) {
        var cells = new ArrayList<>(parts.stream().map(Part::credit).toList());
        cells.set(
                0,
                credit.isCreditNote()
                        ? "**" + Words.plain(credit.number()) + "**\n" + texts.get("letters.table.creditNote")
                        : texts.get("letters.table.payment"));
        cells.set(1, Formats.day(credit.on()));
        cells.add("**" + amount(credit.amount().negated()) + "**");
        return Row.of(cells);
    }

    private Row total(Money sum) {
        var lines = demand.asked().stream()
                .filter(line -> line.due().currency().equals(sum.currency()))
                .toList();
        var cells = new ArrayList<>(
                parts.stream().map(part -> part.sum().apply(lines)).toList());
        var currency =
                sum.isEuro() ? texts.get("letters.table.euro") : sum.currency().getCurrencyCode();
        cells.set(0, texts.get("letters.table.total", currency, demand.on()));
        cells.add(amount(sum));
        return Row.total(cells);
    }

    private String instalment(Asked line) {
        var item = line.item();
        return item.positions() > 1
                ? "\n" + texts.get("letters.table.instalment", item.position(), item.positions())
                : "";
    }

    private boolean hasExtras() {
        return occasion.isNotice()
                || demand.interest().isPositive()
                || demand.lumpSums().isPositive();
    }

    private boolean isLowered() {
        return demand.asked().stream().anyMatch(line -> !line.takenOff().isZero());
    }

    /// Without the sign where the total says euro; another currency is always named.
    private static String amount(Money money) {
        return money.isEuro() ? Formats.amount(money) : Formats.money(money);
    }

    private static String sum(List<Money> figures) {
        var sum = figures.stream().reduce(Money::plus).orElse(Money.ZERO);
        return sum.isZero() ? "" : amount(sum);
    }
}
