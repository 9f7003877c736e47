package app.puntuale.desktop.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.customers.Contacts;
import app.puntuale.desktop.mail.MailViewModel.Shown;
import app.puntuale.desktop.stage.PaperSettings;
import app.puntuale.desktop.stage.Paperwork;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.RealOffice;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Firmness;
import app.puntuale.letters.LetterShelves;
import app.puntuale.mail.Delivery;
import app.puntuale.mail.Mailroom;
import app.puntuale.mail.Message;
import app.puntuale.mail.PostOffice;
import app.puntuale.mail.Postman;
import app.puntuale.mail.ReminderDesk;
import app.puntuale.office.Office;
import app.puntuale.settings.MailAccount;
import app.puntuale.smtp.MimeComposer;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

    private static final MailAccount ACCOUNT = new MailAccount(
            "smtp.valdombra.example", 465, MailAccount.Security.TLS, "crediti", "crediti@valdombra.example");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneId.of("Europe/Rome"));

    /// Takes every message, or gives the answer it was told to give.
    private static final class Pigeon implements Postman {

        private final List<String> carriedTo = new ArrayList<>();
        private Delivery answer = new Delivery.Accepted("250 OK");

        @Override
        public Delivery deliver(MailAccount account, String password, String to, Content original) {
            carriedTo.add(to);
            return answer;
        }

        @Override
        public Delivery test(MailAccount account, String password) {
            return answer;
        }
    }

    @TempDir
    private Path archive;

    @TempDir
    private Path files;

    private final Workroom room = new Workroom();
    private final Pigeon pigeon = new Pigeon();
    private final List<Runnable> afterAWhile = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private MailViewModel model;

    @BeforeEach
    void open() {
        office = RealOffice.in(archive, Paperwork.mixed(files));
        RealOffice.introduce(office);
        office.archive().settings().keep(ACCOUNT);
        office.archive()
                .customers()
                .all()
                .forEach(customer -> office.archive()
                        .customers()
                        .change(customer.withContacts(new Contacts(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("conti@" + customer.id().value() + ".example"),
                                Optional.empty()))));
        model = model();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEmailWaitsTenSecondsInWhichOneMayThinkBetterOfIt() {
        model.refresh();
        var before = model.due().size();
        assertTrue(model.maySend(), "the first one is chosen and whole");
        model.sendChosen();
        assertEquals(List.of(), pigeon.carriedTo);
        assertEquals(before - 1, model.due().size());
        room.toasts.undo();
        tenSecondsLater();
        assertEquals(List.of(), pigeon.carriedTo);
        assertEquals(before, model.due().size());
    }

    @Test
    void theToneIsThePolicysUntilAPersonChoosesAnother() {
        model.refresh();
        assertEquals(Optional.of(Firmness.KIND), model.tone().get());
        assertTrue(model.text().get().contains("Potete versare"), model.text().get());
        model.chooseTone(Firmness.FIRM);
        assertEquals(Optional.of(Firmness.FIRM), model.tone().get());
        assertTrue(
                model.text().get().contains("Vi invitiamo a versare"),
                model.text().get());
        model.sendChosen();
        tenSecondsLater();
        var sent = office.archive().outbox().all().getFirst();
        assertTrue(sent.body().contains("Vi invitiamo a versare"), sent.body());
    }

    @Test
    void whatAPersonHadWrittenComesBackWhenTheyThinkBetterOfTheTone() {
        model.refresh();
        model.text().set("Caro Mario, quando passi?");
        model.chooseTone(Firmness.FIRM);
        assertTrue(
                model.text().get().contains("Vi invitiamo a versare"),
                model.text().get());
        room.toasts.undo();
        assertEquals("Caro Mario, quando passi?", model.text().get());
    }

    @Test
    void thenItLeavesAndIsInTheBook() {
        model.refresh();
        model.sendChosen();
        tenSecondsLater();
        assertEquals(1, pigeon.carriedTo.size());
        assertEquals(List.of(Message.State.SENT), states());
    }

    @Test
    void theWordsThatAPersonWroteAreTheOnesThatLeave() {
        model.refresh();
        model.subject().set("La fattura di febbraio");
        model.text().set("Buongiorno,\n\nla lettera [numero] è in allegato.");
        model.sendChosen();
        tenSecondsLater();
        var message = model.book().getFirst().message();
        assertEquals("La fattura di febbraio", message.subject());
        assertEquals("Buongiorno,\n\nla lettera SO-2026/0001 è in allegato.", message.body());
    }

    @Test
    void nothingElseThatAPersonTypedIsTouched() {
        model.refresh();
        model.text().set("Bozza, SO-2026 e AB-2026/0042 li ho scritti io.");
        model.sendChosen();
        tenSecondsLater();
        assertEquals(
                "Bozza, SO-2026 e AB-2026/0042 li ho scritti io.",
                model.book().getFirst().message().body());
    }

    @Test
    void theDraftShowsWhereTheNumberOfTheLetterWillStand() {
        model.refresh();
        assertTrue(
                model.text().get().contains("la lettera [numero],"),
                model.text().get());
    }

    @Test
    void whatIsStillWaitingToLeaveWhenTheProgramClosesIsKeptAndWaitsForAPerson() {
        model.refresh();
        var before = model.due().size();
        model.text().set("Le mie parole.");
        model.sendChosen();
        room.unfinished.end();
        assertEquals(List.of(), pigeon.carriedTo, "nothing leaves by itself");

        var atTheNextStart = model();
        atTheNextStart.refresh();
        var kept = atTheNextStart.waiting().getFirst().message();
        assertEquals(Message.State.WRITTEN, kept.state());
        assertEquals("Le mie parole.", kept.body());
        assertEquals(before - 1, atTheNextStart.due().size(), "it is not written a second time");
    }

    @Test
    void whoeverThoughtBetterOfItFindsNothingKeptEither() {
        model.refresh();
        model.sendChosen();
        room.toasts.undo();
        room.unfinished.end();
        assertEquals(List.of(), states());
    }

    @Test
    void allLeaveOneAfterTheOther() {
        model.refresh();
        var all = model.due().size();
        model.sendAll();
        tenSecondsLater();
        assertEquals(all, pigeon.carriedTo.size());
        assertEquals(List.of(), model.due());
    }

    @Test
    void aWrongPasswordIsSaidPlainlyAndNothingIsLost() {
        pigeon.answer = new Delivery.Refused(Delivery.Cause.WRONG_PASSWORD, "535");
        model.refresh();
        model.sendAll();
        tenSecondsLater();
        var report = model.dispatch().report().get();
        assertEquals(1, pigeon.carriedTo.size(), "the others would not leave either");
        assertEquals(
                Optional.of(new Trouble("Il server di posta non accetta la password: forse è stata cambiata.", true)),
                report.trouble());
        assertEquals(List.of(Message.State.FAILED), states());

        pigeon.answer = new Delivery.Accepted("250 OK");
        model.decisions().sendAgain(model.waiting().getFirst().message());
        assertEquals(List.of(Message.State.SENT), states());
    }

    @Test
    void afterABrokenLineAPersonIsAsked() {
        pigeon.answer = new Delivery.Uncertain("");
        model.refresh();
        model.sendChosen();
        tenSecondsLater();
        assertEquals(1, model.uncertain().size());
        model.refresh();
        assertEquals(1, pigeon.carriedTo.size(), "never twice by itself");
        model.decisions().itLeft(model.uncertain().getFirst().message());
        assertEquals(List.of(Message.State.SENT), states());
    }

    @Test
    void looksAsDrawn() {
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1156, 828);
        playhouse.photograph("mail");
        pigeon.answer = new Delivery.Refused(Delivery.Cause.WRONG_PASSWORD, "535");
        playhouse.onStage(() -> {
            model.sendChosen();
            tenSecondsLater();
            return true;
        });
        playhouse.photograph("mail-failed");
        pigeon.answer = new Delivery.Uncertain("");
        playhouse.onStage(() -> {
            model.decisions().sendAgain(model.waiting().getFirst().message());
            model.dispatch().forgetReport();
            model.shown().set(Shown.BOOK);
            return true;
        });
        playhouse.photograph("mail-book");
    }

    @Test
    void fitsASmallWindow() {
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1024, 668);
        playhouse.photograph("mail-small");
    }

    /// RULES C-10: shown always, and older than a week a decision is waited for.
    @Test
    void theAgeOfThePaymentsIsSeenAndOldOnesAskForADecision() {
        office.archive().settings().diary().paymentsSeen(Workroom.TODAY.minusDays(10));
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1156, 828);
        playhouse.photograph("mail-payments-old");
        assertEquals("Incassi aggiornati al 02/03/2026, 10 giorni fa", paymentsAge(playhouse));
        assertFalse(model.maySend());
        playhouse.robot().clickOn("#bank-looked-at");
        playhouse.onStage(() -> {
            model.refresh();
            return true;
        });
        assertEquals("Incassi aggiornati a oggi", paymentsAge(playhouse));
        assertTrue(model.maySend());
    }

    @Test
    void whatIsBeingWrittenSurvivesANewLook() {
        model.refresh();
        model.text().set("Buongiorno, Le scrivo io.");
        model.refresh();
        assertEquals("Buongiorno, Le scrivo io.", model.text().get());
    }

    private static String paymentsAge(Playhouse playhouse) {
        return playhouse.robot().lookup("#payments-age").queryLabeled().getText();
    }

    private MailView view() {
        var view = new MailView(model, Texts.in(Language.ITALIAN));
        view.shown();
        return view;
    }

    private List<Message.State> states() {
        return model.book().stream().map(entry -> entry.message().state()).toList();
    }

    private void tenSecondsLater() {
        List.copyOf(afterAWhile).forEach(Runnable::run);
        afterAWhile.clear();
    }

    private MailViewModel model() {
        var passwords = new PaperSettings();
        passwords.keep(ACCOUNT.passwordPurpose(), "segreta");
        var shelves = shelves();
        var letters = RealOffice.letters(office);
        var mailroom = new Mailroom(
                office.archive().outbox(), shelves, new PostOffice(new MimeComposer(CLOCK), pigeon, passwords), CLOCK);
        var desks = new MailViewModel.Desks(
                office.today(), letters, new ReminderDesk(letters, mailroom, shelves), mailroom);
        var desk = room.desk();
        var dispatch = new Dispatch(
                desks,
                (_, work) -> {
                    afterAWhile.add(work);
                    return () -> afterAWhile.remove(work);
                },
                desk);
        return new MailViewModel(desks, office.archive(), dispatch, desk);
    }

    private LetterShelves shelves() {
        var archive = office.archive();
        return new LetterShelves(
                archive.customers(),
                archive.invoices(),
                archive.payments(),
                archive.interestClaims(),
                archive.history(),
                archive.settings(),
                archive.documents(),
                archive.transactions());
    }
}
