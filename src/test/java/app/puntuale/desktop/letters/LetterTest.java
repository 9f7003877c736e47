package app.puntuale.desktop.letters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.stage.Paperwork;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.RealOffice;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Guard;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Step;
import app.puntuale.letters.Excluded;
import app.puntuale.letters.FilingAnswer;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.letters.Missing;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import app.puntuale.pdf.PdfPagePictures;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTest {

    /// Prints whatever it is given, or nothing.
    private static final class Printer implements Outlet.Print {

        private final List<Content> printed = new ArrayList<>();
        private boolean givenUp;

        @Override
        public boolean print(Content pdf) {
            return printed.add(pdf);
        }

        @Override
        public void giveUp() {
            givenUp = true;
        }
    }

    /// The person closes every dialog.
    private static final Outlet NOBODY_CHOOSES = new Outlet() {
        @Override
        public Optional<Path> file(String proposed, Window owner) {
            return Optional.empty();
        }

        @Override
        public PrinterAnswer printer(Window owner) {
            return new PrinterAnswer.Cancelled();
        }
    };

    @TempDir
    private Path archive;

    @TempDir
    private Path files;

    private final Workroom room = new Workroom();
    private final Printer printer = new Printer();
    private int looks;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private LetterViewModel model;

    @BeforeEach
    void open() {
        office = RealOffice.in(archive, Paperwork.mixed(files));
        model = letter(ReminderLevel.NOTICE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsMissingIsListedInsteadOfALetter() {
        model.refresh();
        var refused = assertInstanceOf(
                LetterAnswer.Refused.class, model.sheet().get().orElseThrow().answer());
        assertEquals(List.of(Missing.SIGNATORY), refused.missing());
        assertEquals(Optional.empty(), model.paper().picture().get());
    }

    @Test
    void theLetterIsSeenAsItWillBePrinted() {
        RealOffice.introduce(office);
        model.refresh();
        assertEquals(3, ready().demand().asked().size());
        assertTrue(model.paper().picture().get().orElseThrow().pages() > 1, "the reckoning of interest is attached");
    }

    @Test
    void aPersonDecidesWhatItSpeaksOf() {
        RealOffice.introduce(office);
        model.refresh();
        var latest = ready().demand().asked().getLast().item();
        model.speakOf(latest.id(), false);
        assertEquals(2, ready().demand().asked().size());
        assertTrue(ready().demand().excluded().contains(new Excluded(latest, Excluded.Why.LEFT_OUT)));
        model.speakOf(latest.id(), true);
        assertEquals(3, ready().demand().asked().size());
        model.askLumpSum(false);
        assertEquals(Money.ZERO, ready().demand().lumpSums());
    }

    @Test
    void aReminderMayTakeTheWordsOfAnother() {
        RealOffice.introduce(office);
        model = letter(ReminderLevel.FIRST);
        model.refresh();
        model.chooseWords(ReminderLevel.THIRD);
        model.chooseTone(Firmness.FIRM);
        var words = ready().letter().toString();
        assertTrue(words.contains("Richiesta di pagamento") && words.contains("Vi invitiamo a versare"), words);
        model.save(files.resolve("sollecito.pdf"));
        assertEquals(ReminderLevel.FIRST, model.filed().get().orElseThrow().level());
    }

    @Test
    void madeForGoodItHasItsNumberAndStaysAsItIs() {
        RealOffice.introduce(office);
        model.refresh();
        model.print(printer);
        model.print(printer);
        assertEquals(Optional.of("MM-2026/0001"), protocol());
        model.askLumpSum(false);
        assertTrue(ready().demand().lumpSums().isPositive(), "what has been made does not change any more");
        assertEquals(List.of(), written(), "made is not sent");
        model.left(Channel.LETTER);
        assertEquals(List.of("MM-2026/0001"), written());
        assertEquals(1, room.timesBack());
    }

    @Test
    void whoThinksBetterOfItHasUsedNoNumber() {
        RealOffice.introduce(office);
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1156, 828);
        playhouse.robot().clickOn("#letter-save").clickOn("#letter-print");
        playhouse.settle();
        assertEquals(Optional.empty(), model.filed().get());
        playhouse.onStage(() -> {
            model.print(printer);
            return true;
        });
        assertEquals(Optional.of("MM-2026/0001"), protocol());
    }

    @Test
    void theLetterIsInTheArchiveBeforeItIsInTheFile() throws IOException {
        RealOffice.introduce(office);
        model.refresh();
        assertEquals("Messa in mora - Edilnova Trebisonda S.r.l..pdf", model.fileName());
        var file = files.resolve("lettera.pdf");
        model.save(file);
        assertEquals(Optional.of("MM-2026/0001"), protocol());
        assertArrayEquals(model.filed().get().orElseThrow().pdf().content().bytes(), Files.readAllBytes(file));
        assertEquals("MM-2026-0001.pdf", model.fileName());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidPlainlyAndTheLetterIsSafe() {
        RealOffice.introduce(office);
        model.refresh();
        model.save(files.resolve("nowhere").resolve("lettera.pdf"));
        assertEquals(
                Optional.of("Non riesco a scrivere lettera.pdf: scelga un’altra cartella. La lettera MM-2026/0001 è al"
                        + " sicuro nell’archivio."),
                room.toasts.current().get().map(Toasts.Toast::sentence));
    }

    @Test
    void aLetterThatMayNotBeMadeIsNotPrintedEither() {
        model.refresh();
        model.print(printer);
        assertTrue(printer.givenUp);
        assertEquals(List.of(), printer.printed);
    }

    @Test
    void nothingIsWrittenTwiceInAFewDays() {
        RealOffice.introduce(office);
        var first = letter(ReminderLevel.FIRST);
        first.refresh();
        first.print(printer);
        first.left(Channel.LETTER);
        model.refresh();
        assertFalse(LetterViewModel.mayBeMade(model.sheet().get().orElseThrow()), "C-9: not within seven days");
        model.print(printer);
        assertEquals(Optional.empty(), model.filed().get());
    }

    @Test
    void looksAsDrawn() {
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1156, 828);
        playhouse.photograph("letter-missing");
        RealOffice.introduce(office);
        playhouse.onStage(() -> {
            model.refresh();
            return true;
        });
        playhouse.photograph("letter-notice");
        playhouse.onStage(() -> {
            model.print(printer);
            return true;
        });
        playhouse.photograph("letter-made");
    }

    @Test
    void fitsASmallWindow() {
        RealOffice.introduce(office);
        model = letter(ReminderLevel.FIRST);
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1024, 668);
        playhouse.photograph("letter-first-small");
    }

    /// RULES C-10: shown always, and older than a week a decision is waited for.
    @Test
    void theAgeOfThePaymentsIsSeenAndOldOnesAskForADecision() {
        RealOffice.introduce(office);
        office.archive().settings().diary().paymentsSeen(Workroom.TODAY.minusDays(10));
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1156, 828);
        playhouse.photograph("letter-payments-old");
        assertEquals("Incassi aggiornati al 02/03/2026, 10 giorni fa", paymentsAge(playhouse));
        assertFalse(LetterViewModel.mayBeMade(model.sheet().get().orElseThrow()));
        playhouse.robot().clickOn("#bank-looked-at");
        playhouse.onStage(() -> {
            model.refresh();
            return true;
        });
        assertEquals("Incassi aggiornati a oggi", paymentsAge(playhouse));
        assertTrue(LetterViewModel.mayBeMade(model.sheet().get().orElseThrow()));
    }

    /// RULES C-10.
    @Test
    void whoWritesAlthoughThePaymentsAreOldSaysWhyAndItIsKept() {
        RealOffice.introduce(office);
        office.archive().settings().diary().paymentsSeen(Workroom.TODAY.minusDays(10));
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1024, 668);
        playhouse.robot().clickOn("#anyway-reason").write("La banca oggi non risponde");
        playhouse.photograph("letter-payments-old-small");
        playhouse.robot().clickOn("#anyway");
        playhouse.settle();
        assertTrue(LetterViewModel.mayBeMade(model.sheet().get().orElseThrow()));
        assertEquals(
                new Event.WentOnAnyway(Guard.OLD_PAYMENTS, Step.NOTICE_OF_DEFAULT, "La banca oggi non risponde"),
                office.archive()
                        .history()
                        .of(RealOffice.customer(office, "Edilnova"))
                        .getLast()
                        .event());
    }

    /// C-3, mockup 05: before the first reminder and before the notice, not between.
    @Test
    void theSevenQuestionsStandOnThePageOfWhatTheyPrecede() {
        RealOffice.introduce(office);
        var notice = checks(ReminderLevel.NOTICE);
        notice.refresh();
        assertEquals(7, notice.checked().get().size());
        var second = checks(ReminderLevel.SECOND);
        second.refresh();
        assertEquals(List.of(), second.checked().get());
    }

    @Test
    void fromThePageOneLooksAtThem() {
        RealOffice.introduce(office);
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1156, 820);
        playhouse.robot().clickOn("#letter-checks");
        playhouse.settle();
        assertEquals(1, looks);
        playhouse.photograph("letter-checks");
    }

    private static String paymentsAge(Playhouse playhouse) {
        return playhouse.robot().lookup("#payments-age").queryLabeled().getText();
    }

    private LetterView view() {
        var view = new LetterView(model, checks(model.level()), NOBODY_CHOOSES, Texts.in(Language.ITALIAN));
        view.shown();
        return view;
    }

    private Checks checks(ReminderLevel level) {
        var customer = RealOffice.customer(office, "Edilnova");
        return new Checks(
                RealOffice.letters(office), new Place.LetterDraft(customer, level), room.desk(), () -> looks++);
    }

    private LetterViewModel letter(ReminderLevel level) {
        var customer = RealOffice.customer(office, "Edilnova");
        return new LetterViewModel(
                RealOffice.letters(office),
                new PdfPagePictures(),
                office.archive(),
                new Place.LetterDraft(customer, level),
                room.desk());
    }

    private Optional<String> protocol() {
        return model.filed().get().map(FilingAnswer.Filed::protocol);
    }

    private LetterAnswer.Ready ready() {
        return assertInstanceOf(
                LetterAnswer.Ready.class, model.sheet().get().orElseThrow().answer());
    }

    private List<String> written() {
        return office.archive().history().of(RealOffice.customer(office, "Edilnova")).stream()
                .map(HistoryEntry::event)
                .filter(Event.Written.class::isInstance)
                .map(event -> ((Event.Written) event).protocol())
                .toList();
    }
}
