package app.puntuale.desktop.calls;

import app.puntuale.desktop.customers.Deciding;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.desktop.shell.Clipping;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.CallFlaw;
import app.puntuale.followups.Consequence;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Outlook;
import app.puntuale.followups.Proposal;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A call: what to say, how it went, and what follows from it.
final class CallViewModel {

    private final Place.Call place;
    private final CallRoom room;
    private final Desk desk;
    private final CallForm form;
    private final CallLog log;
    private final CallRound round;

    private final ReadOnlyObjectWrapper<Optional<Conversation>> conversation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Script>> script = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Firmness> firmness = new SimpleObjectProperty<>(Firmness.KIND);
    private final ObservableList<Consequence> consequences = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<CallMoment>> moment = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    CallViewModel(Place.Call place, CallRoom room, Desk desk) {
        this.place = place;
        this.room = room;
        this.desk = desk;
        this.form = room.form(place.customer());
        this.log = new CallLog(room);
        this.round = new CallRound(place, desk.way());
        for (Observable part : form.parts()) {
            part.addListener(_ -> think());
        }
        firmness.subscribe(this::think);
    }

    void load() {
        desk.background().run(this::lookUp, found -> {
            conversation.set(found);
            found.ifPresent(this::begin);
        });
    }

    ReadOnlyObjectProperty<Optional<Conversation>> conversation() {
        return conversation.getReadOnlyProperty();
    }

    CallForm form() {
        return form;
    }

    ReadOnlyObjectProperty<Optional<Script>> script() {
        return script.getReadOnlyProperty();
    }

    ObjectProperty<Firmness> firmness() {
        return firmness;
    }

    /// What follows from the call as it is written down so far, told at each keystroke.
    ObservableList<Consequence> consequences() {
        return consequences;
    }

    /// Why it cannot be saved yet; empty text when it can.
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /// Whether it is decent to call now; empty until the customer is known.
    ReadOnlyObjectProperty<Optional<CallMoment>> moment() {
        return moment.getReadOnlyProperty();
    }

    /// Nobody contacts them before the day on which one may call again; on to the next of the round.
    void callLater() {
        var until = moment.get().map(found -> found.better().toLocalDate());
        var customer = place.customer();
        new Deciding(desk).take(() -> room.followUps().holds().hold(customer, until, "", today()), _ -> {
            desk.toasts()
                    .say(
                            "mdi2a-alarm-snooze",
                            desk.texts().get("calls.later", name(), until.orElseThrow()),
                            () -> new Deciding(desk)
                                    .take(() -> room.followUps().holds().resume(customer, today()), _ -> {}));
            round.goOn();
        });
    }

    CallRound round() {
        return round;
    }

    void choose(Outcome outcome) {
        form.outcome().set(Optional.of(outcome));
        if (outcome == Outcome.PROMISED && form.promised().get().isEmpty() && isPromiseAdvisable()) {
            promiseAll();
        }
    }

    /// False after two promises that were not kept: a third one is taken down, and not proposed.
    boolean isPromiseAdvisable() {
        var workingDays = room.today().rulebook().workingDays();
        return conversation.get().stream().allMatch(known -> known.isPromiseAdvisable(workingDays, today()));
    }

    void promiseAll() {
        conversation
                .get()
                .map(known -> known.topic().amount().euros())
                .filter(Money::isPositive)
                .ifPresent(amount -> form.promised().set(Optional.of(amount)));
    }

    /// Working days that are easily said: tomorrow's, Friday, the last of the month.
    List<LocalDate> likelyDays() {
        return LikelyDays.after(desk.today().get(), room.today().rulebook().workingDays());
    }

    /// The working day that is probably meant instead; empty when the day itself is fine.
    Optional<LocalDate> better(LocalDate chosen) {
        var today = desk.today().get();
        var workingDays = room.today().rulebook().workingDays();
        var better = workingDays.onOrAfter(chosen.isBefore(today) ? workingDays.after(today) : chosen);
        return Optional.of(better).filter(day -> !day.equals(chosen));
    }

    LocalDate today() {
        return desk.today().get();
    }

    void firmer() {
        firmness.set(firmness.get().firmer());
    }

    void kinder() {
        firmness.set(firmness.get().kinder());
    }

    void copyNumber() {
        conversation
                .get()
                .flatMap(known -> known.customer().contacts().phone())
                .ifPresent(number -> Clipping.copy(number, desk));
    }

    void leave() {
        desk.way().back();
    }

    void save() {
        save(desk.way()::back);
    }

    /// Saves, and calls the next of the round; after the last, back to today.
    void saveAndGoOn() {
        save(round::goOn);
    }

    private void save(Runnable then) {
        var outcome = form.told();
        if (outcome.isEmpty() || !complaint.get().isEmpty()) {
            return;
        }
        var anyway = moment.get()
                .filter(CallMoment::asksForAReason)
                .map(_ -> form.anyway().get())
                .orElse("");
        desk.background().run(() -> log.write(place.customer(), outcome.get(), form, anyway, today()), answer -> {
            switch (answer) {
                case CallDesk.Answer.Logged _ -> saved(then);
                case CallDesk.Answer.Refused(var flaw) -> complaint.set(words(flaw));
            }
        });
    }

    private void saved(Runnable then) {
        room.saved(place.customer());
        desk.toasts().say("mdi2p-phone-check-outline", desk.texts().get("calls.saved", name()));
        then.run();
        desk.changes().happened();
    }

    private String name() {
        return conversation.get().map(known -> known.customer().name()).orElse("");
    }

    private Optional<Conversation> lookUp() {
        var today = desk.today().get();
        return room.customers()
                .find(place.customer())
                .flatMap(customer -> room.today().caseOf(customer.id()).map(known -> {
                    var proposal = room.today().proposalFor(customer.id(), today);
                    return new Conversation(
                            customer,
                            known,
                            proposal,
                            room.scripts().topic(customer, known, proposal, today),
                            room.scripts().speaker().get(),
                            room.payments().of(customer.id()).stream()
                                    .filter(payment -> !payment.undone())
                                    .findFirst(),
                            room.letters().interestToDate(today).on(customer, known.items()).values().stream()
                                    .collect(Money.sum()),
                            Happening.all(known, desk.texts()));
                }));
    }

    private void begin(Conversation known) {
        var guards = room.today().rulebook().guards();
        moment.set(Optional.of(CallMoment.of(guards, known.known().history(), today().atTime(room.time()))));
        if (known.proposal() instanceof Proposal.Act act) {
            firmness.set(Firmness.of(act));
        }
        if (form.email().get().isEmpty()) {
            form.email().set(known.customer().contacts().email().orElse(""));
        }
        think();
    }

    /// Everything that depends on what was written down.
    private void think() {
        conversation.get().ifPresent(known -> {
            var today = desk.today().get();
            var outcome = form.told();
            script.set(Optional.of(room.scripts().at(firmness.get(), known.topic(), known.speaker(), outcome)));
            var flaw = outcome.flatMap(told -> CallFlaw.in(told, known.known().items(), today));
            complaint.set(form.missing()
                    .map(missing -> desk.texts().get("calls.missing." + missing))
                    .or(() -> flaw.map(this::words))
                    .or(this::unreasoned)
                    .orElse(""));
            consequences.setAll(outcome.filter(_ -> flaw.isEmpty())
                    .map(told -> Outlook.after(room.today().rulebook(), known.known(), told, today))
                    .orElse(List.of()));
        });
    }

    /// Whoever called outside the hours says why: it stays in the history.
    private Optional<String> unreasoned() {
        return moment.get()
                .filter(found -> found.asksForAReason() && form.anyway().get().isBlank())
                .map(_ -> desk.texts().get("calls.hours.whyThen"));
    }

    private String words(CallFlaw flaw) {
        return desk.texts().get("calls.flaw." + flaw);
    }
}
