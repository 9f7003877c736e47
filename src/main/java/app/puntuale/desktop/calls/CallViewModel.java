package app.puntuale.desktop.calls;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.desktop.shell.Clipping;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.CallFlaw;
import app.puntuale.followups.CallOutcome;
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

    private final ReadOnlyObjectWrapper<Optional<Conversation>> conversation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Script>> script = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Firmness> firmness = new SimpleObjectProperty<>(Firmness.KIND);
    private final ObservableList<Consequence> consequences = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    CallViewModel(Place.Call place, CallRoom room, Desk desk) {
        this.place = place;
        this.room = room;
        this.desk = desk;
        this.form = room.form(place.customer());
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

    /// From 1, of how many.
    int position() {
        return place.at() + 1;
    }

    int round() {
        return place.round().size();
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

    boolean hasNext() {
        return place.at() + 1 < place.round().size();
    }

    boolean hasPrevious() {
        return place.at() > 0;
    }

    void goToNext() {
        go(place.at() + 1);
    }

    void goToPrevious() {
        go(place.at() - 1);
    }

    void save() {
        save(desk.way()::back);
    }

    /// Saves, and calls the next of the round; after the last, back to today.
    void saveAndGoOn() {
        save(() -> desk.way().instead(hasNext() ? new Place.Call(place.round(), place.at() + 1) : Section.TODAY));
    }

    private void go(int at) {
        if (at >= 0 && at < place.round().size()) {
            desk.way().instead(new Place.Call(place.round(), at));
        }
    }

    private void save(Runnable then) {
        var outcome = form.told();
        if (outcome.isEmpty() || !complaint.get().isEmpty()) {
            return;
        }
        desk.background().run(() -> log(outcome.get()), answer -> {
            switch (answer) {
                case CallDesk.Answer.Logged _ -> saved(then);
                case CallDesk.Answer.Refused(var flaw) -> complaint.set(words(flaw));
            }
        });
    }

    private CallDesk.Answer log(CallOutcome outcome) {
        var customer = place.customer();
        var answer = room.calls()
                .log(
                        customer,
                        outcome,
                        form.answeredBy().get(),
                        form.note().get(),
                        desk.today().get());
        if (answer instanceof CallDesk.Answer.Logged) {
            learn(customer, outcome);
        }
        return answer;
    }

    /// A right number for a wrong one, an address for the copy.
    private void learn(CustomerId customer, CallOutcome outcome) {
        var newPhone =
                outcome instanceof CallOutcome.WrongNumber ? given(form.phone().get()) : Optional.<String>empty();
        var newEmail =
                outcome instanceof CallOutcome.WantsCopy ? given(form.email().get()) : Optional.<String>empty();
        if (newPhone.isEmpty() && newEmail.isEmpty()) {
            return;
        }
        room.customers().find(customer).ifPresent(known -> {
            var contacts = known.contacts();
            room.customers()
                    .change(known.withContacts(new Contacts(
                            contacts.person(),
                            newPhone.or(contacts::phone),
                            newEmail.or(contacts::email),
                            contacts.pec())));
        });
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(word -> !word.isEmpty());
    }

    private void saved(Runnable then) {
        room.saved(place.customer());
        var name = conversation.get().map(known -> known.customer().name()).orElse("");
        desk.toasts().say("mdi2p-phone-check-outline", desk.texts().get("calls.saved", name));
        then.run();
        desk.changes().happened();
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
                    .orElse(""));
            consequences.setAll(outcome.filter(_ -> flaw.isEmpty())
                    .map(told -> Outlook.after(room.today().rulebook(), known.known(), told, today))
                    .orElse(List.of()));
        });
    }

    private String words(CallFlaw flaw) {
        return desk.texts().get("calls.flaw." + flaw);
    }
}
