package app.puntuale.desktop.reports;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.TodayDesk;
import app.puntuale.reports.Ageing;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is owed, by age.
public final class ReportsViewModel {

    private final TodayDesk today;
    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Ageing>> ageing = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReportsViewModel(TodayDesk today, Desk desk) {
        this.today = today;
        this.desk = desk;
        this.latest = desk.background().latest();
    }

    void refresh() {
        var day = desk.today().get();
        latest.ask(() -> Ageing.of(today.cases(), day), found -> ageing.set(Optional.of(found)));
    }

    /// Empty until it was asked for.
    ReadOnlyObjectProperty<Optional<Ageing>> ageing() {
        return ageing.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today().get();
    }

    void open(Ageing.Row row) {
        desk.way().to(new Place.CustomerCard(row.customer().id()));
    }
}
