package app.puntuale.desktop.mail;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Step;
import app.puntuale.followups.TodayDesk;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.letters.LetterDesk;
import app.puntuale.mail.Mailroom;
import app.puntuale.mail.Message;
import app.puntuale.mail.MessageId;
import app.puntuale.mail.ReminderDesk;
import app.puntuale.mail.ReminderPreview;
import app.puntuale.office.Archive;
import app.puntuale.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// E-mails to look at and to send, what became of the others, and the decisions that only a person can take.
public final class MailViewModel {

    /// Who writes and sends.
    public record Desks(TodayDesk today, LetterDesk letters, ReminderDesk reminders, Mailroom mailroom) {}

    /// What is shown of the section; the words are under `mail.shown.`.
    enum Shown {
        TO_SEND,
        BOOK
    }

    private final Desks desks;
    private final Archive archive;
    private final Desk desk;
    private final Dispatch dispatch;
    private final Latest looks;
    private final Latest previews;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.TO_SEND);
    private final ObservableList<DueEmail> due = FXCollections.observableArrayList();
    private final ObservableList<Entry> book = FXCollections.observableArrayList();
    private final ObservableList<Entry> uncertain = FXCollections.observableArrayList();
    private final ObservableList<Entry> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DueEmail>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReminderPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final Map<DueEmail, Edited> edited = new LinkedHashMap<>();
    private Optional<CustomerId> preferred = Optional.empty();

    public MailViewModel(Desks desks, Archive archive, Dispatch dispatch, Desk desk) {
        this.desks = desks;
        this.archive = archive;
        this.desk = desk;
        this.dispatch = dispatch;
        this.looks = desk.background().latest();
        this.previews = desk.background().latest();
        subject.subscribe(_ -> remember());
        text.subscribe(_ -> remember());
    }

    /// Begins with the e-mail to that customer, if there is one to send.
    public void prefer(CustomerId customer) {
        preferred = Optional.of(customer);
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    ObservableList<DueEmail> due() {
        return due;
    }

    /// Every message there ever was, the latest first.
    ObservableList<Entry> book() {
        return book;
    }

    /// Messages of which nobody knows whether they left.
    ObservableList<Entry> uncertain() {
        return uncertain;
    }

    /// Messages that were recorded and have not left.
    ObservableList<Entry> waiting() {
        return waiting;
    }

    ReadOnlyObjectProperty<Optional<DueEmail>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The one that is chosen, as it would leave.
    ReadOnlyObjectProperty<Optional<ReminderPreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    StringProperty subject() {
        return subject;
    }

    StringProperty text() {
        return text;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    void refresh() {
        var today = desk.today().get();
        looks.ask(() -> Seen.in(archive, desks.today(), today), this::show);
    }

    void choose(DueEmail email) {
        if (chosen.get().filter(email::equals).isPresent()) {
            return;
        }
        chosen.set(Optional.of(email));
        preview.set(Optional.empty());
        var today = desk.today().get();
        previews.ask(
                () -> desks.reminders()
                        .preview(
                                email.customer().id(),
                                email.level(),
                                desks.letters().usualChoices(email.customer().id(), email.level()),
                                today),
                this::show);
    }

    /// Whether the chosen one may leave.
    boolean maySend() {
        return preview.get()
                .filter(seen -> seen.flaws().isEmpty()
                        && seen.letter() instanceof LetterAnswer.Ready ready
                        && ready.obstacle().isEmpty())
                .isPresent();
    }

    /// The chosen one leaves in ten seconds, unless somebody thinks better of it.
    void sendChosen() {
        if (maySend()) {
            chosen.get().ifPresent(email -> send(List.of(email)));
        }
    }

    void sendAll() {
        send(List.copyOf(due));
    }

    /// A message that failed is tried again, or one that waits is sent.
    void sendAgain(Message message) {
        dispatch.again(message, this::refresh);
    }

    void openPdf() {
        chosen.get()
                .ifPresent(email ->
                        desk.way().to(new Place.LetterDraft(email.customer().id(), email.level())));
    }

    void callInstead() {
        chosen.get()
                .ifPresent(email -> desk.way().to(Place.Call.to(email.customer().id())));
    }

    /// A person goes on against what stands in the way of the chosen one, and says why: the history keeps it.
    void goOnAnyway(String reason) {
        chosen.get()
                .ifPresent(email -> preview.get().ifPresent(seen -> {
                    if (seen.letter() instanceof LetterAnswer.Ready ready) {
                        var today = desk.today().get();
                        desk.background()
                                .run(
                                        () -> new FollowUps(
                                                        archive.invoices(), archive.history(), archive.transactions())
                                                .policies()
                                                .goOnAnyway(
                                                        email.customer().id(),
                                                        ready.guards(),
                                                        Step.of(email.level()),
                                                        reason,
                                                        today),
                                        _ -> lookAgain(email));
                    }
                }));
    }

    private void lookAgain(DueEmail email) {
        chosen.set(Optional.empty());
        choose(email);
    }

    void openCustomer() {
        chosen.get()
                .ifPresent(email ->
                        desk.way().to(new Place.CustomerCard(email.customer().id())));
    }

    void openSettings() {
        desk.way().to(Section.SETTINGS);
    }

    /// It is known to have left.
    void itLeft(Message message) {
        var today = desk.today().get();
        decide(() -> desks.mailroom().itLeft(message.id(), today));
    }

    /// It is known not to have left: the same is written again, and sent.
    void writeAgain(Message message) {
        var today = desk.today().get();
        desk.background().run(() -> desks.mailroom().writeAgain(message.id(), today), again -> {
            desk.changes().happened();
            again.ifPresentOrElse(this::sendAgain, this::refresh);
        });
    }

    void discard(MessageId id) {
        decide(() -> desks.mailroom().discard(id));
    }

    private void decide(Callable<Boolean> decision) {
        desk.background().run(decision, _ -> {
            desk.changes().happened();
            refresh();
        });
    }

    private void send(List<DueEmail> emails) {
        var words = new LinkedHashMap<DueEmail, Optional<Edited>>();
        emails.forEach(email -> words.put(email, Optional.ofNullable(edited.get(email))));
        due.removeAll(emails);
        preferred = Optional.empty();
        chooseFirst();
        dispatch.leave(words, this::refresh);
    }

    private void remember() {
        preview.get().ifPresent(seen -> {
            if (seen.letter() instanceof LetterAnswer.Ready ready) {
                chosen.get().ifPresent(email -> {
                    var note = ready.note();
                    var same =
                            note.subject().equals(subject.get()) && note.text().equals(text.get());
                    if (same) {
                        edited.remove(email);
                    } else {
                        edited.put(email, new Edited(subject.get(), text.get(), gap(ready)));
                    }
                });
            }
        });
    }

    private static String gap(LetterAnswer.Ready ready) {
        return Texts.in(ready.letter().language()).get("letters.mail.number");
    }

    private void show(ReminderPreview seen) {
        preview.set(Optional.empty());
        switch (seen.letter()) {
            case LetterAnswer.Ready ready -> {
                var words = chosen.get().map(edited::get);
                subject.set(words.map(Edited::subject).orElse(ready.note().subject()));
                text.set(words.map(Edited::text).orElse(ready.note().text()));
            }
            case LetterAnswer.Refused _ -> {
                subject.set("");
                text.set("");
            }
        }
        preview.set(Optional.of(seen));
    }

    private void show(Seen seen) {
        due.setAll(
                seen.due().stream().filter(email -> !dispatch.isLeaving(email)).toList());
        book.setAll(seen.book());
        uncertain.setAll(seen.in(Message.State.UNCERTAIN));
        waiting.setAll(seen.in(Message.State.WRITTEN, Message.State.FAILED));
        chooseFirst();
    }

    private void chooseFirst() {
        if (chosen.get().filter(due::contains).isPresent()) {
            return;
        }
        chosen.set(Optional.empty());
        preview.set(Optional.empty());
        due.stream()
                .filter(email -> preferred.filter(email.customer().id()::equals).isPresent())
                .findFirst()
                .or(() ->
                        preferred.isPresent() ? Optional.empty() : due.stream().findFirst())
                .ifPresent(this::choose);
    }
}
