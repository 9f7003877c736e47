package app.puntuale.desktop.customers;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.Questions;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One customer: how it stands, what happened, what one can do.
public final class CustomerViewModel {

    private final CustomerId customer;
    private final Office office;
    private final FollowUps followUps;
    private final Desk desk;
    private final Deciding deciding;
    private final Latest question;
    private final CustomerFiles files;
    private final ContactSheet contacts;
    private final CustomerDecisions decisions;
    private final CustomerOpinions opinions;
    private final CustomerClaims claims;
    private final CustomerProofs proofs;
    private final CustomerAgreements agreements;
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<CustomerFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CustomerViewModel(CustomerId customer, Office office, Desk desk) {
        this.customer = customer;
        this.office = office;
        this.followUps = office.followUps();
        this.desk = desk;
        this.deciding = new Deciding(desk);
        this.files = new CustomerFiles(office, desk.texts());
        this.question = desk.background().latest();
        this.contacts = new ContactSheet(desk.texts());
        this.decisions = new CustomerDecisions(customer, followUps, desk);
        this.opinions = new CustomerOpinions(customer, office, desk);
        this.claims = new CustomerClaims(customer, office, desk);
        this.proofs = new CustomerProofs(customer, office.proofs(), desk);
        this.agreements = new CustomerAgreements(customer, office, desk);
    }

    void refresh() {
        question.ask(() -> files.find(customer, day()), this::show);
        proofs.refresh();
    }

    /// Empty until the archive has answered.
    ReadOnlyObjectProperty<Optional<CustomerFile>> file() {
        return file.getReadOnlyProperty();
    }

    ContactSheet contacts() {
        return contacts;
    }

    /// The note that is being written.
    StringProperty note() {
        return note;
    }

    void call() {
        desk.way().to(Place.Call.to(customer));
    }

    /// The reminder that is due today, as an e-mail; else a letter at the level that is next.
    void write() {
        file.get()
                .ifPresent(known -> desk.way()
                        .to(
                                known.isToBeRemindedByEmail()
                                        ? new Place.EmailTo(customer)
                                        : new Place.LetterDraft(customer, known.nextLevel())));
    }

    void enterPayment() {
        desk.way().to(new Place.PaymentEntry(Optional.of(customer)));
    }

    void copySent() {
        deciding.take(() -> followUps.copySent(customer, day()), "mdi2f-file-send-outline", "customers.done.copySent");
    }

    void resume() {
        deciding.take(
                () -> followUps.holds().resume(customer, day()), "mdi2p-play-circle-outline", "customers.done.resumed");
    }

    /// How to go on when nothing helps.
    void chooseRoute() {
        new Routes(office, desk).open(customer);
    }

    CustomerDecisions decisions() {
        return decisions;
    }

    CustomerOpinions opinions() {
        return opinions;
    }

    CustomerClaims claims() {
        return claims;
    }

    /// A line of the history was wrong: it stays, and no longer counts.
    void correct(HistoryEntry line, String reason) {
        deciding.take(
                () -> followUps.correct(customer, line.id(), reason, day()), "mdi2u-undo", "customers.done.corrected");
    }

    CustomerAgreements agreements() {
        return agreements;
    }

    CustomerProofs proofs() {
        return proofs;
    }

    /// What the seven questions precede: the notice when it is next, the first reminder otherwise.
    ReminderLevel questioned() {
        return file.get()
                .map(CustomerFile::nextLevel)
                .filter(Questions::precede)
                .orElse(ReminderLevel.FIRST);
    }

    /// The seven questions before a letter of that level.
    void askQuestions(ReminderLevel level, Consumer<List<Checked>> show) {
        desk.background().run(() -> office.letters().questions(customer, level, day()), show);
    }

    /// Writes the note down; one without words is no note.
    void addNote() {
        var text = note.get();
        if (!text.isBlank()) {
            deciding.take(() -> followUps.note(customer, text, day()), () -> {
                note.set("");
                desk.toasts().say("mdi2n-note-text-outline", desk.texts().get("customers.done.noted"));
            });
        }
    }

    void confirmKind(CustomerKind kind) {
        change(known -> known.withKind(kind), _ -> contacts.decided(kind));
    }

    void saveContacts() {
        if (contacts.maySave().get()) {
            change(contacts::on, contacts::fill);
        }
    }

    private void change(UnaryOperator<Customer> change, Consumer<Customer> whenStored) {
        desk.background().run(() -> store(change), stored -> {
            stored.ifPresent(whenStored);
            desk.toasts().say("mdi2c-check", desk.texts().get("customers.done.saved"));
            desk.changes().happened();
        });
    }

    private Optional<Customer> store(UnaryOperator<Customer> change) {
        var customers = office.archive().customers();
        return office.archive().transactions().inOne(() -> {
            var changed = customers.find(customer).map(change);
            changed.ifPresent(customers::change);
            return changed;
        });
    }

    private void show(Optional<CustomerFile> found) {
        found.map(CustomerFile::customer).ifPresent(contacts::show);
        file.set(found);
    }

    private LocalDate day() {
        return desk.today().get();
    }
}
