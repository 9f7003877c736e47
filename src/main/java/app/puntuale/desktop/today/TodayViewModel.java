package app.puntuale.desktop.today;

import app.puntuale.desktop.calls.Scripts;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.Action;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.OwnWork;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.QueueGroup;
import app.puntuale.followups.Route;
import app.puntuale.followups.TodayDesk;
import app.puntuale.office.Office;
import app.puntuale.reports.Dashboard;
import app.puntuale.reports.Reports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Today's work: whom to contact, why, and what to do about it.
public final class TodayViewModel {

    private final TodayDesk today;
    private final Reports reports;
    private final Scripts scripts;
    private final Desk desk;
    private final TodayMemory memory;
    private final MorningViewModel morning;
    private final TaskActions actions;
    private final Latest queueQuestion;
    private final Latest debtorQuestion;

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Debtor>> debtor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Dashboard>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper tomorrow = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<OwnWork> ownWork = new ReadOnlyObjectWrapper<>(OwnWork.NONE);
    private List<QueueEntry> queue = List.of();

    public TodayViewModel(Office office, Scripts scripts, Desk desk) {
        var settings = office.archive().settings();
        this.today = office.today();
        this.reports = office.reports();
        this.scripts = scripts;
        this.desk = desk;
        this.memory = new TodayMemory(settings, desk.background());
        this.morning = new MorningViewModel(today, settings.diary(), memory, desk);
        this.actions = new TaskActions(office, () -> queue, desk);
        this.queueQuestion = desk.background().latest();
        this.debtorQuestion = desk.background().latest();
    }

    /// What is said above the list.
    MorningViewModel morning() {
        return morning;
    }

    /// What one can do about a customer of the list.
    TaskActions actions() {
        return actions;
    }

    /// Asks again for the queue and the figures above it.
    void refresh() {
        queueQuestion.ask(this::lookAround, this::show);
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// The customer chosen in the list, when all is known of them.
    ReadOnlyObjectProperty<Optional<Debtor>> debtor() {
        return debtor.getReadOnlyProperty();
    }

    /// The five figures above the list, once they are known.
    ReadOnlyObjectProperty<Optional<Dashboard>> figures() {
        return figures.getReadOnlyProperty();
    }

    /// What one did today and what waits tomorrow, when today's work is done.
    ReadOnlyStringProperty tomorrow() {
        return tomorrow.getReadOnlyProperty();
    }

    /// What waits for somebody in our own house, beside the queue.
    ReadOnlyObjectProperty<OwnWork> ownWork() {
        return ownWork.getReadOnlyProperty();
    }

    void openOwnWork() {
        desk.way().to(new Place.OwnWork());
    }

    /// True when the queue was asked for and is empty.
    ReadOnlyBooleanProperty finished() {
        return finished.getReadOnlyProperty();
    }

    void choose(Optional<QueueEntry> entry) {
        if (entry.isEmpty()) {
            debtorQuestion.forget();
            debtor.set(Optional.empty());
            return;
        }
        var chosen = entry.get();
        debtorQuestion.ask(() -> lookUp(chosen), debtor::set);
    }

    void fold(QueueGroup group) {
        memory.change(layout -> layout.folding(group));
        rows.setAll(Rows.of(queue, memory.layout().unfolded()));
    }

    void logACall() {
        desk.way().to(new Place.WhomToCall());
    }

    void lookAtPayments() {
        desk.way().to(Section.PAYMENTS);
    }

    LocalDate today() {
        return desk.today().get();
    }

    /// The days that are offered for postponing.
    LocalDate tomorrowDay() {
        return desk.today().get().plusDays(1);
    }

    LocalDate inThreeWorkingDays() {
        return today.rulebook().workingDays().plus(desk.today().get(), 3);
    }

    private Round lookAround() {
        var day = desk.today().get();
        var asked = today.queue(day);
        var tomorrows = asked.isEmpty() ? today.queue(day.plusDays(1)).size() : 0;
        return new Round(asked, reports.dashboard(asked, day), tomorrows, morning.look(asked, day), today.ownWork());
    }

    private void show(Round round) {
        queue = round.queue();
        rows.setAll(Rows.of(queue, memory.layout().unfolded()));
        morning.show(round.morning());
        ownWork.set(round.ownWork());
        figures.set(Optional.of(round.figures()));
        tomorrow.set(desk.texts()
                .get("today.finished.sentence", round.figures().actions().done(), round.tomorrows()));
        finished.set(queue.isEmpty());
    }

    /// What one question to the archive answers.
    private record Round(
            List<QueueEntry> queue, Dashboard figures, int tomorrows, MorningViewModel.Look morning, OwnWork ownWork) {}

    private Optional<Debtor> lookUp(QueueEntry entry) {
        return today.caseOf(entry.customer().id()).map(known -> debtor(entry, known));
    }

    private Debtor debtor(QueueEntry entry, CustomerCase known) {
        var happenings = Happening.all(known, desk.texts());
        var script = scripts.proposed(
                entry.customer(), known, entry.proposal(), desk.today().get());
        var routes = entry.proposal().action() == Action.CHANGE_OF_ROUTE
                ? Route.of(today.rulebook(), known, desk.today().get())
                : List.<Route>of();
        return new Debtor(entry, known.items(), script, routes, happenings);
    }
}
