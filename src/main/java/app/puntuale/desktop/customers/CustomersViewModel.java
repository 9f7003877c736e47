package app.puntuale.desktop.customers;

import app.puntuale.customers.Customers;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.TodayDesk;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Every customer, and how it stands with each.
public final class CustomersViewModel {

    private final Customers customers;
    private final TodayDesk today;
    private final Desk desk;
    private final Latest question;
    private final ObservableList<CustomerLine> all = FXCollections.observableArrayList();
    private final FilteredList<CustomerLine> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();

    public CustomersViewModel(Customers customers, TodayDesk today, Desk desk) {
        this.customers = customers;
        this.today = today;
        this.desk = desk;
        this.question = desk.background().latest();
        search.subscribe(words -> shown.setPredicate(line -> line.answersTo(words)));
    }

    void refresh() {
        question.ask(this::lookAround, this::show);
    }

    /// Those that answer to what is searched for, who owes most first.
    ObservableList<CustomerLine> shown() {
        return shown;
    }

    StringProperty search() {
        return search;
    }

    /// True when the archive was asked and has no customer at all.
    ReadOnlyBooleanProperty nobody() {
        return nobody.getReadOnlyProperty();
    }

    /// How many owe something that is overdue.
    long late() {
        return all.stream().filter(line -> line.oldestDaysLate().isPresent()).count();
    }

    int count() {
        return all.size();
    }

    void open(CustomerLine line) {
        desk.way().to(new Place.CustomerCard(line.customer().id()));
    }

    void importInvoices() {
        desk.way().to(Place.ImportPreview.of(List.of()));
    }

    private List<CustomerLine> lookAround() {
        var day = desk.today().get();
        var cases = today.cases();
        return customers.all().stream()
                .map(customer -> Optional.ofNullable(cases.get(customer))
                        .map(known -> CustomerLine.of(customer, known, today.rulebook(), day, desk.texts()))
                        .orElseGet(() -> CustomerLine.withoutDebts(customer)))
                .sorted(CustomerLine.HEAVIEST_FIRST)
                .toList();
    }

    private void show(List<CustomerLine> lines) {
        all.setAll(lines);
        nobody.set(lines.isEmpty());
    }
}
