package app.puntuale.desktop.facts;

import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;

/// The columns of every table of open instalments, alike on every page.
///
/// @param item the instalment of a line
public record ItemColumns<R>(Function<R, OpenItem> item, Texts texts, Supplier<LocalDate> today) {

    public TableColumn<R, String> number() {
        return Columns.parts(
                7,
                Columns.text(texts.get("facts.column.invoice"), line -> number(item.apply(line), texts), text -> text));
    }

    public TableColumn<R, LocalDate> issuedOn() {
        return Columns.parts(
                6,
                Columns.text(
                        texts.get("facts.column.date"), line -> item.apply(line).issuedOn(), Formats::day));
    }

    public TableColumn<R, LocalDate> dueOn() {
        return Columns.parts(
                6,
                Columns.text(
                        texts.get("facts.column.due"),
                        line -> item.apply(line).dueOn().orElse(LocalDate.MAX),
                        day -> day.equals(LocalDate.MAX) ? "—" : Formats.day(day)));
    }

    public TableColumn<R, Long> daysLate() {
        var column = Columns.<R, Long>figures(
                texts.get("facts.column.late"),
                line -> item.apply(line).daysLate(today.get()).orElse(0L),
                ItemColumns::days);
        return Columns.parts(4, Columns.styled(column, ItemColumns::days, Lateness::styleClass));
    }

    public TableColumn<R, Money> amount() {
        return money(texts.get("facts.column.amount"), OpenItem::amount, "muted");
    }

    public TableColumn<R, Money> outstanding() {
        return money(texts.get("facts.column.left"), OpenItem::outstanding, "strong");
    }

    /// @param interest what has grown until today; empty when none did
    public TableColumn<R, Money> interest(Function<R, Optional<Money>> interest) {
        var column = Columns.<R, Money>figures(
                texts.get("facts.column.interest"),
                line -> interest.apply(line).orElse(Money.ZERO),
                money -> money.isPositive() ? Formats.amount(money) : "—");
        column.setComparator(Comparator.comparing(Money::amount));
        column.getStyleClass().add("muted");
        return Columns.parts(5, column);
    }

    public TableColumn<R, ItemStatus> status(Function<R, ItemStatus> status) {
        return Columns.parts(8, Columns.drawn(texts.get("facts.column.status"), status, shown -> shown.badge(texts)));
    }

    /// `029/2026`, and which instalment it is where there are several.
    public static String number(OpenItem item, Texts texts) {
        return item.positions() == 1
                ? item.number()
                : texts.get("facts.instalment", item.number(), item.position(), item.positions());
    }

    private TableColumn<R, Money> money(String title, Function<OpenItem, Money> amount, String styleClass) {
        var column = Columns.<R, Money>figures(
                title, line -> amount.apply(item.apply(line)), money -> Tables.figure(Amounts.of(List.of(money))));
        column.setComparator(Comparator.comparing(Money::amount));
        column.getStyleClass().add(styleClass);
        return Columns.parts(6, column);
    }

    private static String days(Long days) {
        return days > 0 ? Formats.count(days) : "—";
    }
}
