package app.puntuale.desktop.policies;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.tasks.Job;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Simulation;
import app.puntuale.followups.TodayDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// "Prova": who would get what and when by the changed rules, against today's. Nothing is kept, nothing is sent.
final class TrialViewModel {

    static final List<Integer> HORIZONS = List.of(30, 60, Simulation.MOST_DAYS);

    /// How far a trial has come.
    sealed interface Phase {

        /// @param customers of whom each is gone through twice
        record Running(Job job, int customers) implements Phase {}

        record Told() implements Phase {}

        record Stopped() implements Phase {}
    }

    private final RulesDraft draft;
    private final TodayDesk today;
    private final Desk desk;
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(HORIZONS.getFirst());
    private final BooleanProperty onlyChanges = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<Phase>> phase = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<TrialLine> all = FXCollections.observableArrayList();
    private final FilteredList<TrialLine> shown = new FilteredList<>(all);
    private Optional<Job> running = Optional.empty();
    private int turn;

    TrialViewModel(RulesDraft draft, TodayDesk today, Desk desk) {
        this.draft = draft;
        this.today = today;
        this.desk = desk;
        onlyChanges.subscribe(only -> shown.setPredicate(only ? TrialLine::isChanged : _ -> true));
        days.subscribe((_, _) -> {
            if (phase.get().isPresent()) {
                start();
            }
        });
    }

    ObjectProperty<Integer> days() {
        return days;
    }

    BooleanProperty onlyChanges() {
        return onlyChanges;
    }

    /// Empty while nothing is tried.
    ReadOnlyObjectProperty<Optional<Phase>> phase() {
        return phase.getReadOnlyProperty();
    }

    /// Those that are to be shown: all, or only what changes.
    ObservableList<TrialLine> lines() {
        return shown;
    }

    int inAll() {
        return all.size();
    }

    long count(Class<? extends TrialLine.Change> change) {
        return all.stream().filter(line -> change.isInstance(line.change())).count();
    }

    long changes() {
        return all.stream().filter(TrialLine::isChanged).count();
    }

    /// Whether there is anything to compare.
    boolean isOfChangedRules() {
        return draft.isChanged().get();
    }

    void start() {
        forget();
        onlyChanges.set(draft.isChanged().get());
        var mine = turn;
        var before = draft.kept();
        var after = draft.now();
        var horizon = days.get();
        desk.background().run(today::cases, cases -> {
            if (mine == turn) {
                run(mine, cases, before, after, horizon);
            }
        });
    }

    /// Stops what is under way, and says so.
    void stop() {
        running.ifPresent(Job::cancel);
    }

    /// Back to the rules.
    void close() {
        forget();
        phase.set(Optional.empty());
    }

    /// Whatever is still on its way is no longer wanted.
    private void forget() {
        stop();
        running = Optional.empty();
        turn++;
    }

    private void run(int mine, Map<Customer, CustomerCase> cases, Rulebook before, Rulebook after, int horizon) {
        var on = desk.today().get();
        var names = cases.keySet().stream().collect(Collectors.toMap(Customer::id, Customer::name));
        var job = desk.background()
                .start(
                        started -> new Simulation(before, on, horizon)
                                .of(cases.values(), done -> goesOn(started, done))
                                .flatMap(usual -> new Simulation(after, on, horizon)
                                        .of(cases.values(), done -> goesOn(started, cases.size() + done))
                                        .map(changed -> TrialLine.of(usual, changed, names))),
                        found -> tell(mine, found));
        if (job.running().get()) {
            running = Optional.of(job);
            phase.set(Optional.of(new Phase.Running(job, cases.size())));
        }
    }

    private static boolean goesOn(Job job, int done) {
        job.reached(done);
        return !job.isCancelled();
    }

    private void tell(int mine, Optional<List<TrialLine>> found) {
        if (mine == turn) {
            found.ifPresent(all::setAll);
            phase.set(Optional.of(found.isPresent() ? new Phase.Told() : new Phase.Stopped()));
        }
    }
}
