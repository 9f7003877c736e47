package app.puntuale.desktop.today;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.calls.Scripts;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.Action;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.QueueGroup;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.TodayDesk;
import app.puntuale.reports.Dashboard;
import app.puntuale.reports.Reports;
import app.puntuale.texts.Formats;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final FollowUps followUps;
    private final Reports reports;
    private final Scripts scripts;
    private final Desk desk;
    private final Latest queueQuestion;
    private final Latest debtorQuestion;

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Debtor>> debtor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Dashboard>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper tomorrow = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final Set<QueueGroup> unfolded = EnumSet.noneOf(QueueGroup.class);
    private List<QueueEntry> queue = List.of();

    public TodayViewModel(TodayDesk today, FollowUps followUps, Reports reports, Scripts scripts, Desk desk) {
        this.today = today;
        this.followUps = followUps;
        this.reports = reports;
        this.scripts = scripts;
        this.desk = desk;
        this.queueQuestion = desk.background().latest();
        this.debtorQuestion = desk.background().latest();
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
        if (!unfolded.remove(group)) {
            unfolded.add(group);
        }
        rows.setAll(Rows.of(queue, unfolded));
    }

    /// Does, or begins, what is proposed.
    void act(QueueEntry entry) {
        switch (entry.proposal().action()) {
            case COURTESY_CALL, CALL -> call(entry);
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER -> writeEmail(entry);
            case NOTICE_OF_DEFAULT, STOP_PRESCRIPTION -> writeLetter(entry);
            case SEND_COPY -> copySent(entry);
            case CHECK_PAYMENT -> enterPayment(entry);
            case ASK_OWNER, CHANGE_OF_ROUTE -> openCard(entry);
        }
    }

    /// Calls this customer, then the others of today who are to be called.
    void call(QueueEntry entry) {
        var round = queue.stream()
                .filter(other -> isCall(other.proposal().action()) || other.equals(entry))
                .map(other -> other.customer().id())
                .toList();
        desk.way().to(new Place.Call(round, round.indexOf(entry.customer().id())));
    }

    /// Calls everybody of the group, one after the other.
    void callInSequence(QueueGroup group) {
        queue.stream().filter(entry -> entry.group() == group).findFirst().ifPresent(this::call);
    }

    /// The reminder that is due, as an e-mail, which also says when there is no address; a letter when something else
    /// is due.
    void writeEmail(QueueEntry entry) {
        if (entry.group() == QueueGroup.EMAILS) {
            desk.way().to(new Place.EmailTo(entry.customer().id()));
        } else {
            writeLetter(entry);
        }
    }

    /// On paper, at the level that is next.
    void writeLetter(QueueEntry entry) {
        var level = entry.proposal().step().level().orElseGet(() -> levelAfter(entry));
        desk.way().to(new Place.LetterDraft(entry.customer().id(), level));
    }

    void openEmails() {
        desk.way().to(Section.MESSAGES);
    }

    void enterPayment(QueueEntry entry) {
        desk.way().to(new Place.PaymentEntry(Optional.of(entry.customer().id())));
    }

    void openCard(QueueEntry entry) {
        desk.way().to(new Place.CustomerCard(entry.customer().id()));
    }

    void dispute(QueueEntry entry) {
        desk.way().to(new Place.Dispute(entry.customer().id()));
    }

    void logACall() {
        desk.way().to(new Place.WhomToCall());
    }

    void lookAtPayments() {
        desk.way().to(Section.PAYMENTS);
    }

    /// Nobody contacts the customer before that day.
    void postpone(QueueEntry entry, LocalDate until) {
        var day = Formats.nearDay(until, desk.today().get(), desk.texts());
        hold(
                entry,
                Optional.of(until),
                desk.texts().get("today.postponed", entry.customer().name(), day));
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

    /// Nobody contacts the customer until somebody resumes.
    void pause(QueueEntry entry) {
        hold(
                entry,
                Optional.empty(),
                desk.texts().get("today.paused", entry.customer().name()));
    }

    private void hold(QueueEntry entry, Optional<LocalDate> until, String sentence) {
        var customer = entry.customer().id();
        desk.background()
                .run(
                        () -> followUps
                                .holds()
                                .hold(customer, until, "", desk.today().get()),
                        answer -> {
                            switch (answer) {
                                case FollowUps.Answer.Done _ ->
                                    desk.toasts().say("mdi2a-alarm-snooze", sentence, () -> resume(customer));
                                case FollowUps.Answer.Refused _ ->
                                    desk.toasts()
                                            .say(
                                                    "mdi2a-alert-outline",
                                                    desk.texts().get("today.holdTooShort"));
                            }
                            desk.changes().happened();
                        });
    }

    private void resume(CustomerId customer) {
        desk.background()
                .run(
                        () -> followUps.holds().resume(customer, desk.today().get()),
                        _ -> desk.changes().happened());
    }

    private void copySent(QueueEntry entry) {
        var customer = entry.customer();
        desk.background()
                .run(() -> followUps.copySent(customer.id(), desk.today().get()), _ -> {
                    desk.toasts().say("mdi2f-file-send-outline", desk.texts().get("today.copySent", customer.name()));
                    desk.changes().happened();
                });
    }

    /// One above the firmest that was written.
    private ReminderLevel levelAfter(QueueEntry entry) {
        return switch (entry.proposal().step()) {
            case COURTESY_CALL, FIRST_REMINDER -> ReminderLevel.FIRST;
            case FIRST_CALL, SECOND_REMINDER -> ReminderLevel.SECOND;
            case SECOND_CALL, THIRD_REMINDER -> ReminderLevel.THIRD;
            case NOTICE_OF_DEFAULT, CHANGE_OF_ROUTE -> ReminderLevel.NOTICE;
        };
    }

    private static boolean isCall(Action action) {
        return switch (action) {
            case COURTESY_CALL, CALL -> true;
            case FIRST_REMINDER,
                    SECOND_REMINDER,
                    THIRD_REMINDER,
                    NOTICE_OF_DEFAULT,
                    SEND_COPY,
                    CHECK_PAYMENT,
                    ASK_OWNER,
                    CHANGE_OF_ROUTE,
                    STOP_PRESCRIPTION -> false;
        };
    }

    private Round lookAround() {
        var day = desk.today().get();
        var asked = today.queue(day);
        var tomorrows = asked.isEmpty() ? today.queue(day.plusDays(1)).size() : 0;
        return new Round(asked, reports.dashboard(asked, day), tomorrows);
    }

    private void show(Round round) {
        queue = round.queue();
        rows.setAll(Rows.of(queue, unfolded));
        figures.set(Optional.of(round.figures()));
        tomorrow.set(desk.texts()
                .get("today.finished.sentence", round.figures().actions().done(), round.tomorrows()));
        finished.set(queue.isEmpty());
    }

    /// What one question to the archive answers.
    private record Round(List<QueueEntry> queue, Dashboard figures, int tomorrows) {}

    private Optional<Debtor> lookUp(QueueEntry entry) {
        return today.caseOf(entry.customer().id()).map(known -> debtor(entry, known));
    }

    private Debtor debtor(QueueEntry entry, CustomerCase known) {
        var happenings = known.history().reversed().stream()
                .map(past -> Happening.of(past, desk.texts()))
                .toList();
        var script = scripts.proposed(
                entry.customer(), known, entry.proposal(), desk.today().get());
        return new Debtor(entry, known.items(), script, happenings);
    }
}
