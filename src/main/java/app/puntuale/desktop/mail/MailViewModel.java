package app.puntuale.desktop.mail;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.payments.BankLook;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Step;
import app.puntuale.followups.TodayDesk;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.letters.LetterDesk;
import app.puntuale.mail.Mailroom;
import app.puntuale.mail.Message;
import app.puntuale.mail.ReminderDesk;
import app.puntuale.mail.ReminderPreview;
import app.puntuale.office.Archive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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

    /// An e-mail as it would leave, and in which tone.
    private record Look(Firmness tone, ReminderPreview preview) {}

    /// What is shown of the section; the words are under `mail.shown.`.
    enum Shown {
        TO_SEND,
        BOOK
    }

    private final Desks desks;
    private final Archive archive;
    private final Desk desk;
    private final Dispatch dispatch;
    private final BankLook bank;
    private final BookDecisions decisions;
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
    private final ReadOnlyObjectWrapper<Optional<Firmness>> tone = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Drafts drafts = new Drafts();
    private Optional<CustomerId> preferred = Optional.empty();

    public MailViewModel(Desks desks, Archive archive, Dispatch dispatch, Desk desk) {
        this.desks = desks;
        this.archive = archive;
        this.desk = desk;
        this.dispatch = dispatch;
        this.bank = new BankLook(archive.settings().diary(), desk);
        this.decisions = new BookDecisions(desks.mailroom(), dispatch, desk, this::refresh);
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

    /// The tone of the one that is chosen.
    ReadOnlyObjectProperty<Optional<Firmness>> tone() {
        return tone.getReadOnlyProperty();
    }

    StringProperty subject() {
        return subject;
    }

    StringProperty text() {
        return text;
    }

    /// What is decided about those that were recorded.
    BookDecisions decisions() {
        return decisions;
    }

    BankLook bank() {
        return bank;
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
        look(email);
    }

    /// What was seen before stays to be seen until the answer is here.
    private void look(DueEmail email) {
        var today = desk.today().get();
        var wish = drafts.of(email);
        previews.ask(
                () -> {
                    var choices = wish.choices(email, desks, today);
                    return new Look(
                            choices.manner().firmness(),
                            desks.reminders().preview(email.customer().id(), email.level(), choices, today));
                },
                this::show);
    }

    /// Writes the chosen one anew in that tone. What a person had written comes back when they think better of it.
    void chooseTone(Firmness wanted) {
        chosen.get().ifPresent(email -> {
            var before = drafts.of(email);
            rewrite(email, new Wish(Optional.empty(), Optional.of(wanted)));
            if (before.words().isPresent()) {
                desk.toasts()
                        .say("mdi2p-pencil-outline", desk.texts().get("mail.rewritten"), () -> rewrite(email, before));
            }
        });
    }

    private void rewrite(DueEmail email, Wish wish) {
        drafts.keep(email, wish);
        look(email);
    }

    /// Whether the chosen one may leave.
    boolean maySend() {
        return preview.get().filter(seen -> seen.flaws().isEmpty()).isPresent()
                && ready().filter(ready -> ready.obstacle().isEmpty()).isPresent();
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
        ready().ifPresent(ready -> chosen.get().ifPresent(email -> goOnAnyway(email, ready.guards(), reason)));
    }

    private void goOnAnyway(DueEmail email, List<Guard> guards, String reason) {
        var policies = new FollowUps(archive.invoices(), archive.history(), archive.transactions()).policies();
        var today = desk.today().get();
        desk.background()
                .run(
                        () -> policies.goOnAnyway(email.customer().id(), guards, Step.of(email.level()), reason, today),
                        _ -> look(email));
    }

    void openCustomer() {
        chosen.get()
                .ifPresent(email ->
                        desk.way().to(new Place.CustomerCard(email.customer().id())));
    }

    void openSettings() {
        desk.way().to(Section.SETTINGS);
    }

    private void send(List<DueEmail> emails) {
        var wishes = new LinkedHashMap<DueEmail, Wish>();
        emails.forEach(email -> wishes.put(email, drafts.of(email)));
        due.removeAll(emails);
        preferred = Optional.empty();
        chooseFirst();
        dispatch.leave(wishes, this::refresh);
    }

    private void remember() {
        ready().ifPresent(ready ->
                chosen.get().ifPresent(email -> drafts.write(email, ready, subject.get(), text.get())));
    }

    private Optional<LetterAnswer.Ready> ready() {
        return preview.get()
                .flatMap(seen ->
                        seen.letter() instanceof LetterAnswer.Ready ready ? Optional.of(ready) : Optional.empty());
    }

    private void show(Look look) {
        preview.set(Optional.empty());
        tone.set(Optional.of(look.tone()));
        switch (look.preview().letter()) {
            case LetterAnswer.Ready ready -> {
                var words = chosen.get().flatMap(email -> drafts.of(email).words());
                subject.set(words.map(Edited::subject).orElse(ready.note().subject()));
                text.set(words.map(Edited::text).orElse(ready.note().text()));
            }
            case LetterAnswer.Refused _ -> {
                subject.set("");
                text.set("");
            }
        }
        preview.set(Optional.of(look.preview()));
    }

    private void show(Seen seen) {
        due.setAll(
                seen.due().stream().filter(email -> !dispatch.isLeaving(email)).toList());
        book.setAll(seen.book());
        uncertain.setAll(seen.in(Message.State.UNCERTAIN));
        waiting.setAll(seen.in(Message.State.WRITTEN, Message.State.FAILED));
        chosen.get().filter(due::contains).ifPresentOrElse(this::look, this::chooseFirst);
    }

    private void chooseFirst() {
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
