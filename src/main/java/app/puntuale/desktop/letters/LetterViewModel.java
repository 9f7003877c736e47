package app.puntuale.desktop.letters;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.desktop.payments.BankLook;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Step;
import app.puntuale.interest.InterestUse;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.letters.FilingAnswer;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.letters.LetterChoices;
import app.puntuale.letters.LetterDesk;
import app.puntuale.letters.PagePictures;
import app.puntuale.office.Archive;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A letter while it is being chosen: what it asks for on one side, on the other the paper as it will be printed. It is
/// a draft until it is made; then it has its number and stays as it is.
public final class LetterViewModel {

    /// What the screen shows of the letter.
    ///
    /// @param choices empty until the customer is known
    record Sheet(Customer customer, LetterChoices choices, LetterAnswer answer) {}

    private final LetterDesk letters;
    private final Archive archive;
    private final Place.LetterDraft place;
    private final Desk desk;
    private final Paper paper;
    private final BankLook bank;
    private final Latest questions;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FilingAnswer.Filed>> filed =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public LetterViewModel(
            LetterDesk letters, PagePictures pictures, Archive archive, Place.LetterDraft place, Desk desk) {
        this.letters = letters;
        this.archive = archive;
        this.place = place;
        this.desk = desk;
        this.paper = new Paper(pictures, desk.background());
        this.bank = new BankLook(archive.settings().diary(), desk);
        this.questions = desk.background().latest();
    }

    ReminderLevel level() {
        return place.level();
    }

    /// Empty until the first look.
    ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// The letter that has been made for good; empty while it is a draft.
    ReadOnlyObjectProperty<Optional<FilingAnswer.Filed>> filed() {
        return filed.getReadOnlyProperty();
    }

    Paper paper() {
        return paper;
    }

    BankLook bank() {
        return bank;
    }

    /// Writes it anew with what is known now; a letter that has been made stays.
    void refresh() {
        if (filed.get().isEmpty()) {
            ask(sheet.get().map(Sheet::choices));
        }
    }

    void speakOf(InstalmentId instalment, boolean wanted) {
        change(choices -> wanted ? choices.speakingOf(instalment) : choices.leavingOut(instalment));
    }

    /// Takes the words of another reminder; the level, which is counted, stays.
    void chooseWords(ReminderLevel words) {
        change(choices -> choices.with(choices.manner().withWords(words)));
    }

    void chooseTone(Firmness tone) {
        change(choices -> choices.with(choices.manner().withFirmness(tone)));
    }

    void chooseInterest(InterestUse use) {
        change(choices -> choices.withInterest(use));
    }

    void askLumpSum(boolean asked) {
        change(choices -> choices.withLumpSum(asked));
    }

    void chooseDeadline(int days) {
        change(choices -> choices.withDeadline(days));
    }

    void printCode(boolean printed) {
        change(choices -> choices.withCode(printed));
    }

    void offerInstalments(boolean offered) {
        change(choices -> choices.withInstalmentsOffered(offered));
    }

    /// D.Lgs. 231/2002 does not cover a private consumer: no EUR 40 (RULES A-2).
    static boolean mayAskLumpSum(Customer customer) {
        return customer.kind() != CustomerKind.CONSUMER;
    }

    /// Whether the letter may be made now: it is whole, and nothing stands in the way (RULES C-9).
    static boolean mayBeMade(Sheet sheet) {
        return sheet.answer() instanceof LetterAnswer.Ready ready
                && ready.obstacle().isEmpty();
    }

    /// How the file of its PDF should be called: by its number when it has one.
    String fileName() {
        return filed.get()
                .map(made -> made.pdf().name())
                .or(() -> sheet.get()
                        .map(known -> desk.texts()
                                        .get(
                                                "letters.compose.fileName",
                                                desk.texts().get("letters.compose.title." + level()),
                                                known.customer().name())
                                        .replaceAll("[\\\\/:*?\"<>|]", "")
                                + ".pdf"))
                .orElse("");
    }

    /// Makes it, then writes its PDF there.
    void save(Path file) {
        make(made -> new Copies(desk).save(made.pdf(), made.protocol(), file), () -> {});
    }

    /// Makes it, then prints it.
    void print(Outlet.Print print) {
        make(
                made -> desk.background()
                        .run(
                                () -> print.print(made.pdf().content()),
                                printed -> sayPrinted(made, printed),
                                print::giveUp),
                print::giveUp);
    }

    void noPrinter() {
        desk.toasts().say("mdi2p-printer-alert", desk.texts().get("letters.compose.noPrinter"));
    }

    /// Makes the letter for good, once, and hands it over; `otherwise` when it cannot be made.
    private void make(Consumer<FilingAnswer.Filed> then, Runnable otherwise) {
        var known = sheet.get().filter(LetterViewModel::mayBeMade);
        if (filed.get().isPresent()) {
            filed.get().ifPresent(then);
        } else if (known.isEmpty()) {
            otherwise.run();
        } else {
            make(known.get().choices(), then, otherwise);
        }
    }

    private void make(LetterChoices choices, Consumer<FilingAnswer.Filed> then, Runnable otherwise) {
        var today = desk.today().get();
        questions.forget();
        desk.background()
                .run(
                        () -> letters.file(place.customer(), place.level(), choices, today),
                        answer -> {
                            switch (answer) {
                                case FilingAnswer.Filed made -> {
                                    filed.set(Optional.of(made));
                                    paper.show(made.pdf().content());
                                    then.accept(made);
                                }
                                case FilingAnswer.Refused _ -> {
                                    otherwise.run();
                                    refresh();
                                }
                            }
                        },
                        otherwise);
    }

    private void sayPrinted(FilingAnswer.Filed made, boolean printed) {
        if (printed) {
            desk.toasts().say("mdi2p-printer-check", desk.texts().get("letters.compose.printed"));
        } else {
            desk.toasts().say("mdi2p-printer-alert", desk.texts().get("letters.compose.notPrinted", made.protocol()));
        }
    }

    /// It has left: from now on the history says so.
    void left(Channel channel) {
        filed.get().ifPresent(made -> {
            var today = desk.today().get();
            desk.background().run(() -> letters.left(made, channel, today), _ -> {
                desk.toasts().say("mdi2c-check", desk.texts().get("letters.compose.recorded", made.protocol()));
                desk.changes().happened();
                desk.way().back();
            });
        });
    }

    /// A person goes on against what stands in the way, and says why: the history keeps it.
    void goOnAnyway(String reason) {
        if (sheet.get().map(Sheet::answer).orElse(null) instanceof LetterAnswer.Ready ready) {
            var today = desk.today().get();
            desk.background()
                    .run(
                            () -> new FollowUps(archive.invoices(), archive.history(), archive.transactions())
                                    .policies()
                                    .goOnAnyway(place.customer(), ready.guards(), Step.of(level()), reason, today),
                            _ -> refresh());
        }
    }

    void openCustomer() {
        desk.way().to(new Place.CustomerCard(place.customer()));
    }

    void openSettings() {
        desk.way().to(Section.SETTINGS);
    }

    void openMail() {
        desk.way().to(new Place.EmailTo(place.customer()));
    }

    void giveUp() {
        desk.way().back();
    }

    private void change(UnaryOperator<LetterChoices> change) {
        if (filed.get().isEmpty()) {
            sheet.get().ifPresent(known -> ask(Optional.of(change.apply(known.choices()))));
        }
    }

    private void ask(Optional<LetterChoices> wanted) {
        var today = desk.today().get();
        questions.ask(
                () -> {
                    var customer = archive.customers().find(place.customer()).orElseThrow();
                    var choices = wanted.orElseGet(() -> letters.usualChoices(place.customer(), place.level(), today));
                    return new Sheet(
                            customer, choices, letters.preview(place.customer(), place.level(), choices, today));
                },
                this::show);
    }

    private void show(Sheet seen) {
        sheet.set(Optional.of(seen));
        switch (seen.answer()) {
            case LetterAnswer.Ready ready -> paper.show(ready.pdf());
            case LetterAnswer.Refused _ -> paper.clear();
        }
    }
}
