package app.puntuale.desktop.today;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.customers.Deciding;
import app.puntuale.desktop.customers.Routes;
import app.puntuale.desktop.customers.Undoable;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.QueueGroup;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.office.Office;
import app.puntuale.texts.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What one can do about a customer of the list: begin it, put it off, agree to it. Whatever is decided here is told by
/// a toast, and can be taken back.
final class TaskActions {

    private final FollowUps followUps;
    private final Routes routes;
    private final Supplier<List<QueueEntry>> queue;
    private final Desk desk;
    private final Deciding deciding;
    private final Undoable undoable;

    /// @param queue as it is shown now
    TaskActions(Office office, Supplier<List<QueueEntry>> queue, Desk desk) {
        this.followUps = office.followUps();
        this.routes = new Routes(office, desk);
        this.queue = queue;
        this.desk = desk;
        this.deciding = new Deciding(desk);
        this.undoable = new Undoable(followUps, desk);
    }

    /// Does, or begins, what is proposed.
    void act(QueueEntry entry) {
        switch (entry.proposal().action()) {
            case COURTESY_CALL, CALL -> call(entry);
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER -> writeEmail(entry);
            case NOTICE_OF_DEFAULT, STOP_PRESCRIPTION -> writeLetter(entry);
            case SEND_COPY -> copySent(entry);
            case CHECK_PAYMENT -> enterPayment(entry);
            case ASK_OWNER -> approve(entry);
            case CHANGE_OF_ROUTE -> chooseRoute(entry);
        }
    }

    /// Calls this customer, then the others of today who are to be called.
    void call(QueueEntry entry) {
        var round = queue.get().stream()
                .filter(other -> other.proposal().action().isCall() || other.equals(entry))
                .map(other -> other.customer().id())
                .toList();
        desk.way().to(new Place.Call(round, round.indexOf(entry.customer().id())));
    }

    /// Calls everybody of the group, one after the other.
    void callInSequence(QueueGroup group) {
        queue.get().stream().filter(entry -> entry.group() == group).findFirst().ifPresent(this::call);
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

    /// How to go on when nothing helps.
    void chooseRoute(QueueEntry entry) {
        routes.open(entry.customer().id());
    }

    /// The owner agrees to the step that waits for them: it becomes an action like the others.
    void approve(QueueEntry entry) {
        var customer = entry.customer();
        var step = entry.proposal().step();
        undoable.take(
                customer.id(),
                () -> followUps.policies().approve(customer.id(), step, day()),
                "mdi2a-account-check-outline",
                desk.texts().get("today.approved", customer.name(), desk.texts().get("facts.step." + step)));
    }

    /// Nobody contacts the customer before that day.
    void postpone(QueueEntry entry, LocalDate until) {
        var day = Formats.nearDay(until, day(), desk.texts());
        hold(
                entry,
                Optional.of(until),
                desk.texts().get("today.postponed", entry.customer().name(), day));
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
        deciding.take(
                () -> followUps.holds().hold(customer, until, "", day()),
                _ -> desk.toasts().say("mdi2a-alarm-snooze", sentence, () -> resume(customer)));
    }

    private void resume(CustomerId customer) {
        deciding.take(() -> followUps.holds().resume(customer, day()), _ -> {});
    }

    private void copySent(QueueEntry entry) {
        var customer = entry.customer();
        undoable.take(
                customer.id(),
                () -> followUps.copySent(customer.id(), day()),
                "mdi2f-file-send-outline",
                desk.texts().get("today.copySent", customer.name()));
    }

    private LocalDate day() {
        return desk.today().get();
    }

    /// One above the firmest that was written.
    private static ReminderLevel levelAfter(QueueEntry entry) {
        return switch (entry.proposal().step()) {
            case COURTESY_CALL, FIRST_REMINDER -> ReminderLevel.FIRST;
            case FIRST_CALL, SECOND_REMINDER -> ReminderLevel.SECOND;
            case SECOND_CALL, THIRD_REMINDER -> ReminderLevel.THIRD;
            case NOTICE_OF_DEFAULT, CHANGE_OF_ROUTE -> ReminderLevel.NOTICE;
        };
    }
}
