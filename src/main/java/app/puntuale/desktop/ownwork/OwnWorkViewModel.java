package app.puntuale.desktop.ownwork;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.customers.CustomerDecisions;
import app.puntuale.desktop.customers.Undoable;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.OwnWork;
import app.puntuale.followups.OwnWork.OfCustomer;
import app.puntuale.followups.Question;
import app.puntuale.followups.Reply;
import app.puntuale.followups.SecondLook;
import app.puntuale.followups.TodayDesk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What we have to clear up ourselves, and what was given up as lost.
public final class OwnWorkViewModel {

    private final TodayDesk today;
    private final FollowUps followUps;
    private final Desk desk;
    private final Latest question;
    private final ReadOnlyObjectWrapper<Optional<OwnWork>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    public OwnWorkViewModel(TodayDesk today, FollowUps followUps, Desk desk) {
        this.today = today;
        this.followUps = followUps;
        this.desk = desk;
        this.question = desk.background().latest();
    }

    void refresh() {
        question.ask(today::ownWork, found -> work.set(Optional.of(found)));
    }

    /// Empty until the archive has answered.
    ReadOnlyObjectProperty<Optional<OwnWork>> work() {
        return work.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today().get();
    }

    void open(Customer customer) {
        desk.way().to(new Place.CustomerCard(customer.id()));
    }

    void leave() {
        desk.way().to(Section.TODAY);
    }

    /// What a dialog about that customer decides with.
    CustomerDecisions decisions(Customer customer) {
        return new CustomerDecisions(customer.id(), followUps, desk);
    }

    /// The question has its yes: the task is done.
    void clear(Customer customer, Question cleared) {
        undoable()
                .take(
                        customer.id(),
                        () -> followUps.findings().answer(customer.id(), cleared, Reply.YES, "", today()),
                        "mdi2c-check",
                        desk.texts()
                                .get(
                                        "ownWork.cleared",
                                        customer.name(),
                                        desk.texts().get("facts.questionName." + cleared)));
    }

    /// What was given up is asked for again.
    void takeUp(OfCustomer<SecondLook> look) {
        var customer = look.customer();
        undoable()
                .take(
                        customer.id(),
                        () -> followUps
                                .standings()
                                .takeUp(customer.id(), Set.of(look.what().invoice()), today()),
                        "mdi2p-play-circle-outline",
                        desk.texts()
                                .get(
                                        "ownWork.takenUp",
                                        customer.name(),
                                        look.what().number()));
    }

    /// It stays given up, and is looked at again on that day.
    void lookAgain(OfCustomer<SecondLook> look, LocalDate day) {
        var customer = look.customer();
        undoable()
                .take(
                        customer.id(),
                        () -> followUps
                                .standings()
                                .writeOff(
                                        customer.id(),
                                        Set.of(look.what().invoice()),
                                        look.what().reason(),
                                        day,
                                        today()),
                        "mdi2c-calendar-outline",
                        desk.texts().get("ownWork.later", look.what().number(), day));
    }

    private Undoable undoable() {
        return new Undoable(followUps, desk);
    }
}
