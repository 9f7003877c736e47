package app.puntuale.desktop.choice;

import app.puntuale.customers.Customers;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.TodayDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The customers, those who owe something first, and fewer of them with each letter that is typed.
public final class ChoiceViewModel {

    private static final Comparator<Candidate> DEBTORS_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.open().isEmpty())
            .thenComparing(candidate -> candidate.customer().name());

    private final TodayDesk today;
    private final Customers customers;
    private final Latest latest;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Candidate> all = FXCollections.observableArrayList();
    private final FilteredList<Candidate> found = new FilteredList<>(all);

    public ChoiceViewModel(TodayDesk today, Customers customers, Desk desk) {
        this.today = today;
        this.customers = customers;
        this.latest = desk.background().latest();
        typed.subscribe(words -> found.setPredicate(candidate -> candidate.answersTo(words)));
    }

    public void refresh() {
        latest.ask(this::candidates, all::setAll);
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Candidate> found() {
        return found;
    }

    private List<Candidate> candidates() {
        var cases = today.cases();
        return customers.all().stream()
                .map(customer -> new Candidate(
                        customer,
                        Optional.ofNullable(cases.get(customer))
                                .map(CustomerCase::items)
                                .orElse(List.of())))
                .sorted(DEBTORS_FIRST)
                .toList();
    }
}
