package app.puntuale.desktop.settings;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.interest.Rate;
import app.puntuale.interest.Rates;
import app.puntuale.interest.UserRate;
import app.puntuale.interest.UserRate.Table;
import app.puntuale.money.Money;
import app.puntuale.settings.Settings;
import app.puntuale.texts.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rates fixed by law, those that came with the program and those that were added; the latest first.
public final class RatesViewModel {

    /// One rate of one table.
    record Row(Table table, Rate rate) {}

    private final Rates shipped;
    private final Settings settings;
    private final Desk desk;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Table> table = new SimpleObjectProperty<>(Table.REFERENCE);
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> to = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty percent = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final BooleanBinding complete =
            Bindings.createBooleanBinding(() -> added().isPresent(), table, from, to, percent, source);

    public RatesViewModel(Rates shipped, Settings settings, Desk desk) {
        this.shipped = shipped;
        this.settings = settings;
        this.desk = desk;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Table> table() {
        return table;
    }

    ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    ObjectProperty<Optional<LocalDate>> to() {
        return to;
    }

    /// As it is typed: `2,40`.
    StringProperty percent() {
        return percent;
    }

    StringProperty source() {
        return source;
    }

    BooleanBinding isComplete() {
        return complete;
    }

    LocalDate today() {
        return desk.today().get();
    }

    void refresh() {
        desk.background().run(this::known, rows::setAll);
    }

    /// Adds what has been typed: from now on letters reckon with it.
    void add() {
        added().ifPresent(rate -> desk.background().run(() -> keep(rate), known -> {
            rows.setAll(known);
            percent.set("");
            source.set("");
            desk.changes().happened();
            desk.toasts().say("mdi2c-check", desk.texts().get("settings.rates.added"));
        }));
    }

    private List<Row> keep(UserRate rate) {
        settings.rates().add(rate);
        return known();
    }

    private List<Row> known() {
        var rates = shipped.plus(settings.rates().all());
        return Arrays.stream(Table.values())
                .flatMap(which -> rates.rows(which).stream().map(rate -> new Row(which, rate)))
                .sorted(Comparator.comparing((Row row) -> row.rate().from()).reversed())
                .toList();
    }

    private Optional<UserRate> added() {
        var first = from.get();
        var last = to.get();
        var figure = figure();
        var isWhole = first.isPresent()
                && last.filter(day -> !day.isBefore(first.get())).isPresent()
                && figure.isPresent()
                && !source.get().isBlank();
        return isWhole
                ? Optional.of(new UserRate(
                        table.get(),
                        first.get(),
                        last.get(),
                        figure.get(),
                        source.get().strip()))
                : Optional.empty();
    }

    private Optional<BigDecimal> figure() {
        return switch (Typed.amount(percent.get().replace("%", ""))) {
            case Typed.Understood<Money>(var figure) -> Optional.of(figure.amount());
            case Typed.Refused<Money>(var _) -> Optional.empty();
        };
    }
}
