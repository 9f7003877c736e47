package app.puntuale.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.Obstacle;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Rates;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.letters.CoverNote;
import app.puntuale.letters.LetterAnswer.Ready;
import app.puntuale.letters.LetterChoices;
import app.puntuale.letters.LetterDesk;
import app.puntuale.letters.Missing;
import app.puntuale.letters.Valdombra;
import app.puntuale.mail.Delivery.Accepted;
import app.puntuale.mail.Delivery.Cause;
import app.puntuale.mail.Message.State;
import app.puntuale.mail.ReminderAnswer.NoMail;
import app.puntuale.mail.ReminderAnswer.Obstructed;
import app.puntuale.mail.ReminderAnswer.Posted;
import app.puntuale.mail.ReminderAnswer.Written;
import app.puntuale.mail.SendAnswer.Stop;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Passwords;
import app.puntuale.smtp.MimeComposer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReminderDeskTest {

    private final Valdombra firm = new Valdombra().invoice("22/2026", "2026-02-07", "2026-03-09", "427.00");
    private final PaperOutbox outbox = new PaperOutbox(firm.archive.clock);
    private final Pigeon pigeon = new Pigeon();
    private final Pocket pocket = new Pocket(new HashMap<>());
    private final Mailroom mailroom = new Mailroom(
            outbox,
            firm.archive.shelves(),
            new PostOffice(new MimeComposer(firm.archive.clock), pigeon, pocket),
            firm.archive.clock);
    private final ReminderDesk desk = new ReminderDesk(
            new LetterDesk(
                    firm.archive.shelves(),
                    letter -> Content.of(letter.toString().getBytes(StandardCharsets.UTF_8)),
                    Rates.shipped()),
            mailroom,
            firm.archive.shelves());

    @BeforeEach
    void thePasswordIsKept() {
        pocket.keep("smtp:crediti@valdombra.example@localhost", "segreta");
    }

    @Test
    void aDryRunStoresNothing() {
        var seen = desk.preview(Valdombra.CUSTOMER, ReminderLevel.FIRST, usual(), Valdombra.TODAY);
        assertInstanceOf(Ready.class, seen.letter());
        assertEquals(Optional.of("amministrazione@edilnova.example"), seen.to());
        assertEquals(List.of(), seen.flaws());
        assertEquals(List.of(), outbox.messages());
        assertEquals(List.of(), firm.archive.documents);
    }

    @Test
    void theLetterAndTheExactMessageAreKeptBeforeAnythingLeaves() {
        var message = written();
        assertEquals(State.WRITTEN, message.state());
        assertEquals("Promemoria: fattura 22/2026 scaduta il 09/03/2026", message.subject());
        assertEquals("SO-2026/0001", message.protocol());
        assertEquals(
                List.of("SO-2026-0001.pdf", message.messageId().replaceAll("[<>]", "") + ".eml"),
                firm.archive.documents.stream().map(document -> document.name()).toList());
        assertEquals(List.of(), pigeon.carried);
        assertEquals(List.of(), firm.archive.history);
    }

    @Test
    @DisplayName("B-5, G-13: exactly what was kept is what leaves, and the history says so in the same breath")
    void whatWasKeptIsSentAndBecomesHistory() {
        var message = written();
        var sent = assertInstanceOf(SendAnswer.Sent.class, mailroom.send(message.id(), Valdombra.TODAY));
        assertEquals(State.SENT, sent.message().state());
        assertEquals("250 ok", sent.message().answer());
        assertEquals(
                List.of(firm.archive
                        .documents()
                        .find(message.original())
                        .orElseThrow()
                        .content()),
                pigeon.carried);
        assertEquals(List.of(State.SENDING), pigeon.statesSeen);
        assertFalse(pigeon.wasCalledInsideATransaction);
        assertEquals(
                new Event.Written(
                        ReminderLevel.FIRST,
                        Channel.EMAIL,
                        "SO-2026/0001",
                        Set.of(new InstalmentId(1)),
                        Optional.of(message.attachments().getFirst())),
                firm.archive.history.getLast().event());
    }

    /// PEERS 7, U25.
    @Test
    void nothingIsSentTwice() {
        var message = written();
        mailroom.send(message.id(), Valdombra.TODAY);
        assertEquals(
                new SendAnswer.Stopped(new Stop.NotWaiting(State.SENT)), mailroom.send(message.id(), Valdombra.TODAY));
        assertEquals(1, pigeon.carried.size());
    }

    @Test
    void whatTheServerRefusedIsNoHistoryAndCanBeSentLater() {
        var message = written();
        pigeon.answer = new Delivery.Refused(Cause.WRONG_PASSWORD, "535 no");
        var failed = assertInstanceOf(SendAnswer.Failed.class, mailroom.send(message.id(), Valdombra.TODAY));
        assertEquals(Cause.WRONG_PASSWORD, failed.cause());
        assertEquals(State.FAILED, failed.message().state());
        assertEquals(List.of(), firm.archive.history);
        pigeon.answer = new Accepted("250 ok");
        assertInstanceOf(SendAnswer.Sent.class, mailroom.send(message.id(), Valdombra.TODAY));
    }

    @Test
    @DisplayName("G-13: after a broken line the program asks")
    void anUncertainMessageIsNeverSentAgainByItself() {
        var message = written();
        pigeon.answer = new Delivery.Uncertain("[EOF]");
        assertInstanceOf(SendAnswer.Uncertain.class, mailroom.send(message.id(), Valdombra.TODAY));
        assertEquals(
                new SendAnswer.Stopped(new Stop.NotWaiting(State.UNCERTAIN)),
                mailroom.send(message.id(), Valdombra.TODAY));
        assertEquals(1, pigeon.carried.size());
    }

    @Test
    void aPersonMaySayThatItLeft() {
        var message = uncertain();
        assertTrue(mailroom.itLeft(message.id(), Valdombra.TODAY));
        assertFalse(mailroom.itLeft(message.id(), Valdombra.TODAY));
        assertEquals(List.of(State.SENT), outbox.states());
        assertInstanceOf(Event.Written.class, firm.archive.history.getLast().event());
        assertEquals(
                1,
                firm.archive.history.stream()
                        .filter(entry -> entry.event() instanceof Event.Written)
                        .count());
    }

    @Test
    void aPersonMayWriteItAgainUnderANewNumber() {
        var message = uncertain();
        var again = mailroom.writeAgain(message.id(), Valdombra.TODAY).orElseThrow();
        assertEquals(List.of(State.DISCARDED, State.WRITTEN), outbox.states());
        assertNotEquals(message.messageId(), again.messageId());
        assertEquals(message.attachments(), again.attachments());
        assertEquals(message.body(), again.body());
        assertEquals(Optional.empty(), mailroom.writeAgain(message.id(), Valdombra.TODAY));
    }

    @Test
    void aPersonMayGiveItUp() {
        var message = uncertain();
        assertTrue(mailroom.discard(message.id()));
        assertFalse(mailroom.discard(message.id()));
        assertEquals(List.of(), mailroom.pending());
    }

    @Test
    void whatWasBeingSentWhenTheProgramEndedIsUncertain() {
        var message = written();
        pigeon.fails = true;
        try {
            mailroom.send(message.id(), Valdombra.TODAY);
        } catch (IllegalStateException e) {
            assertEquals("the power failed", e.getMessage());
        }
        assertEquals(List.of(State.SENDING), outbox.states());
        mailroom.afterRestart();
        assertEquals(List.of(State.UNCERTAIN), outbox.states());
        assertEquals(
                new SendAnswer.Stopped(new Stop.NotWaiting(State.UNCERTAIN)),
                mailroom.send(message.id(), Valdombra.TODAY));
    }

    @Test
    @DisplayName("C-10: money that came in since stops it")
    void whatWasPaidMeanwhileIsNotSent() {
        var message = written();
        firm.archive.clock = Clock.offset(firm.archive.clock, Duration.ofMinutes(5));
        firm.happened("2026-03-12", new Event.Paid(new PaymentId(1), Money.of("100.00"), Valdombra.TODAY));
        assertEquals(new SendAnswer.Stopped(new Stop.Paid()), mailroom.send(message.id(), Valdombra.TODAY));
        firm.archive.history.clear();
        firm.archive.items.clear();
        assertEquals(new SendAnswer.Stopped(new Stop.Paid()), mailroom.send(message.id(), Valdombra.TODAY));
        assertEquals(List.of(), pigeon.carried);
    }

    @Test
    void moneyThatHadComeBeforeDoesNotStopIt() {
        firm.happened("2026-03-12", new Event.Paid(new PaymentId(1), Money.of("100.00"), Valdombra.TODAY));
        assertInstanceOf(SendAnswer.Sent.class, mailroom.send(written().id(), Valdombra.TODAY));
    }

    @Test
    @DisplayName("C-9, C-11: a dispute, a promise, a hold or a letter of a few days ago stops it")
    void whatHappenedMeanwhileStopsIt() {
        var message = written();
        firm.called("2026-03-12", new CallOutcome.Disputed(Set.of(), "porta storta"));
        assertEquals(new SendAnswer.Stopped(new Stop.NoLongerAsked()), mailroom.send(message.id(), Valdombra.TODAY));
        firm.archive.history.clear();
        firm.happened("2026-03-12", new Event.Held(Optional.empty(), "avvocato"));
        assertEquals(
                new SendAnswer.Stopped(new Stop.Obstructed(new Obstacle.Held(Optional.empty()))),
                mailroom.send(message.id(), Valdombra.TODAY));
        firm.archive.history.clear();
        firm.reminded("2026-03-10", ReminderLevel.FIRST);
        assertEquals(
                new SendAnswer.Stopped(new Stop.Obstructed(
                        new Obstacle.JustWritten(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 25)))),
                mailroom.send(message.id(), Valdombra.TODAY));
    }

    @Test
    void withoutAPasswordNothingIsTried() {
        var message = written();
        pocket.inside().clear();
        assertEquals(new SendAnswer.Stopped(new Stop.NoPassword()), mailroom.send(message.id(), Valdombra.TODAY));
    }

    @Test
    @DisplayName("G-8: the sender is the mailbox that logs in")
    void aMessageOfAnotherSenderIsWrittenAnew() {
        var message = written();
        firm.archive.mailAccount = Optional.of(new MailAccount(
                "localhost",
                25,
                MailAccount.Security.STARTTLS,
                "crediti@valdombra.example",
                "nuova@valdombra.example"));
        assertEquals(new SendAnswer.Stopped(new Stop.OtherSender()), mailroom.send(message.id(), Valdombra.TODAY));
    }

    @Test
    @DisplayName("C-9: two reminders within 15 days are one too many")
    void aSecondReminderOfTheSameDayIsNotEvenWritten() {
        mailroom.send(written().id(), Valdombra.TODAY);
        assertEquals(
                new Obstructed(new Obstacle.JustWritten(Valdombra.TODAY, Valdombra.TODAY.plusDays(15))),
                desk.write(Valdombra.CUSTOMER, ReminderLevel.SECOND, usual(), Valdombra.TODAY));
        assertEquals(1, outbox.messages().size());
    }

    @Test
    void withoutAnAddressOrAnAccountNoNumberIsUsed() {
        firm.archive.mailAccount = Optional.empty();
        firm.archive.customers.replaceAll(customer -> customer.withContacts(Contacts.NONE));
        assertEquals(
                new NoMail(List.of(MailFlaw.NO_ACCOUNT, MailFlaw.NO_RECIPIENT)),
                desk.write(Valdombra.CUSTOMER, ReminderLevel.FIRST, usual(), Valdombra.TODAY));
        assertEquals(1, firm.archive.settings().nextProtocol("SO", 2026));
    }

    @Test
    void wordsThatAPersonChangedLeaveAsTheyAreUnlessAGapIsLeft() {
        var gap = desk.write(
                Valdombra.CUSTOMER,
                ReminderLevel.FIRST,
                usual(),
                _ -> CoverNote.written("", "Gentile {{nome}},"),
                Valdombra.TODAY);
        assertEquals(new NoMail(List.of(MailFlaw.EMPTY_SUBJECT, MailFlaw.UNKNOWN_GAP)), gap);
        var edited = desk.write(
                Valdombra.CUSTOMER,
                ReminderLevel.FIRST,
                usual(),
                letter -> CoverNote.written(letter.note().subject(), "Caro Mario,\n\nche fine ha fatto la 22?"),
                Valdombra.TODAY);
        assertEquals(
                "Caro Mario,\n\nche fine ha fatto la 22?",
                assertInstanceOf(Written.class, edited).message().body());
    }

    @Test
    void aLetterByPostIsHistoryAtOnce() {
        var posted = assertInstanceOf(
                Posted.class, desk.post(Valdombra.CUSTOMER, ReminderLevel.NOTICE, usual(), Valdombra.TODAY));
        assertEquals("MM-2026/0001", posted.letter().protocol());
        var event = assertInstanceOf(
                Event.Written.class, firm.archive.history.getLast().event());
        assertEquals(Channel.LETTER, event.channel());
    }

    @Test
    void whatCannotBeALetterIsNoReminder() {
        firm.archive.items.clear();
        assertEquals(
                new ReminderAnswer.NoLetter(List.of(Missing.OVERDUE_INSTALMENT), List.of()),
                desk.write(Valdombra.CUSTOMER, ReminderLevel.FIRST, usual(), Valdombra.TODAY));
    }

    private static LetterChoices usual() {
        return LetterChoices.usual(ReminderLevel.FIRST, CustomerKind.COMPANY);
    }

    private Message written() {
        var answer = desk.write(Valdombra.CUSTOMER, ReminderLevel.FIRST, usual(), Valdombra.TODAY);
        return assertInstanceOf(Written.class, answer, answer::toString).message();
    }

    private Message uncertain() {
        var message = written();
        pigeon.answer = new Delivery.Uncertain("[EOF]");
        mailroom.send(message.id(), Valdombra.TODAY);
        return message;
    }

    /// Carries what it is given, and answers what the test wants to hear.
    private final class Pigeon implements Postman {

        private final List<Content> carried = new ArrayList<>();
        private final List<State> statesSeen = new ArrayList<>();
        private Delivery answer = new Accepted("250 ok");
        private boolean fails;
        private boolean wasCalledInsideATransaction;

        @Override
        public Delivery deliver(MailAccount account, String password, String to, Content original) {
            carried.add(original);
            statesSeen.addAll(outbox.states());
            wasCalledInsideATransaction |= firm.archive.isInTransaction();
            if (fails) {
                throw new IllegalStateException("the power failed");
            }
            return answer;
        }

        @Override
        public Delivery test(MailAccount account, String password) {
            return answer;
        }
    }

    private record Pocket(Map<String, String> inside) implements Passwords {
        @Override
        public Optional<String> find(String purpose) {
            return Optional.ofNullable(inside.get(purpose));
        }

        @Override
        public void keep(String purpose, String password) {
            inside.put(purpose, password);
        }

        @Override
        public void forget(String purpose) {
            inside.remove(purpose);
        }
    }
}
