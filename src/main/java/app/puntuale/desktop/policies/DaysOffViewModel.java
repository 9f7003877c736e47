package app.puntuale.desktop.policies;

import app.puntuale.calendar.Closing;
import app.puntuale.calendar.ItalianHolidays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The firm's own days off: the patron saint of each year, and closings. Nobody is contacted on them.
final class DaysOffViewModel {

    private final RulesDraft draft;
    private final ObservableList<MonthDay> everyYear = FXCollections.observableArrayList();
    private final ObservableList<Closing> closings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LocalDate>> saint = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> last = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding backwards = Bindings.createBooleanBinding(
            () -> first.get().isPresent()
                    && last.get().filter(first.get().get()::isAfter).isPresent(),
            first,
            last);

    private final BooleanBinding complete = Bindings.createBooleanBinding(
            () -> first.get().isPresent() && last.get().isPresent() && !backwards.get(), first, last, backwards);

    DaysOffViewModel(RulesDraft draft) {
        this.draft = draft;
        draft.rulebook().subscribe(_ -> show());
        first.subscribe((_, from) -> {
            if (last.get().isEmpty()) {
                last.set(from);
            }
        });
    }

    ObservableList<MonthDay> everyYear() {
        return everyYear;
    }

    ObservableList<Closing> closings() {
        return closings;
    }

    /// A day of which the year does not count.
    ObjectProperty<Optional<LocalDate>> saint() {
        return saint;
    }

    ObjectProperty<Optional<LocalDate>> first() {
        return first;
    }

    /// The same day as the first one, until somebody writes another.
    ObjectProperty<Optional<LocalDate>> last() {
        return last;
    }

    /// The closing that is being written ends before it begins.
    BooleanBinding isBackwards() {
        return backwards;
    }

    /// The closing that is being written may be added.
    BooleanBinding isComplete() {
        return complete;
    }

    void addSaint() {
        saint.get().ifPresent(day -> {
            keep(holidays().with(MonthDay.from(day)));
            saint.set(Optional.empty());
        });
    }

    void addClosing() {
        if (complete.get()) {
            keep(holidays().with(first.get().orElseThrow(), last.get().orElseThrow()));
            last.set(Optional.empty());
            first.set(Optional.empty());
        }
    }

    void remove(MonthDay day) {
        var left = holidays().everyYear().stream()
                .filter(other -> !other.equals(day))
                .collect(Collectors.toSet());
        keep(new ItalianHolidays(left, holidays().once()));
    }

    void remove(Closing closing) {
        var left = holidays().once().stream()
                .filter(day -> day.isBefore(closing.first()) || day.isAfter(closing.last()))
                .collect(Collectors.toSet());
        keep(new ItalianHolidays(holidays().everyYear(), left));
    }

    private ItalianHolidays holidays() {
        return draft.now().workingDays().holidays();
    }

    private void keep(ItalianHolidays changed) {
        draft.change(draft.now().with(draft.now().guards().with(changed)));
    }

    private void show() {
        everyYear.setAll(holidays().everyYear().stream().sorted().toList());
        closings.setAll(Closing.of(holidays().once()));
    }
}
