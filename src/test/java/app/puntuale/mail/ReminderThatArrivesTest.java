package app.puntuale.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.followups.Event;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Rates;
import app.puntuale.letters.LetterChoices;
import app.puntuale.letters.LetterDesk;
import app.puntuale.letters.LetterShelves;
import app.puntuale.letters.Valdombra;
import app.puntuale.office.Archive;
import app.puntuale.pdf.PdfPrinter;
import app.puntuale.secrets.PasswordSafe;
import app.puntuale.settings.MailAccount;
import app.puntuale.smtp.MimeComposer;
import app.puntuale.smtp.SmtpPostman;
import app.puntuale.storage.Drafts;
import app.puntuale.storage.EmptyArchive;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the invoice in a real archive to the letter in the customer's mailbox, with nothing that stands in.
class ReminderThatArrivesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @TempDir
    Path folder;

    @Test
    void theLetterInTheMailboxIsTheOneInTheArchive() throws MessagingException, IOException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("crediti@valdombra.example", "marta", "segreta");
        server.start();
        try (var archive = archive(server.getSmtp().getPort())) {
            var customer = customer(archive);
            var shelves = shelves(archive);
            var passwords = PasswordSafe.in(folder.resolve("passwords"), folder.resolve("key"), "Linux", Map.of());
            passwords.keep(Mailroom.passwordOf(archive.settings().mailAccount().orElseThrow()), "segreta");
            var mailroom = new Mailroom(
                    archive.outbox(),
                    shelves,
                    new PostOffice(new MimeComposer(CLOCK), new SmtpPostman(), passwords),
                    CLOCK);
            var desk = new ReminderDesk(new LetterDesk(shelves, new PdfPrinter(), Rates.shipped()), mailroom, shelves);

            var choices = LetterChoices.usual(ReminderLevel.FIRST, CustomerKind.COMPANY);
            var answer = desk.write(customer, ReminderLevel.FIRST, choices, TODAY);
            var message = assertInstanceOf(ReminderAnswer.Written.class, answer, answer::toString)
                    .message();
            var sent = mailroom.send(message.id(), TODAY);
            assertInstanceOf(SendAnswer.Sent.class, sent, sent::toString);

            var arrived = server.getReceivedMessages()[0];
            assertEquals(message.messageId(), arrived.getMessageID());
            var parts = assertInstanceOf(MimeMultipart.class, arrived.getContent());
            var kept =
                    archive.documents().find(message.attachments().getFirst()).orElseThrow();
            assertArrayEquals(
                    kept.content().bytes(),
                    parts.getBodyPart(1).getInputStream().readAllBytes());
            assertEquals(
                    List.of(ReminderLevel.FIRST),
                    archive.history().of(customer).stream()
                            .flatMap(entry -> entry.event() instanceof Event.Written written
                                    ? Stream.of(written.level())
                                    : Stream.empty())
                            .toList());
            assertEquals(List.of(), archive.outbox().pending());
        } finally {
            server.stop();
        }
    }

    private static Archive archive(int port) {
        var archive = EmptyArchive.inMemory(CLOCK);
        archive.settings().keep(Valdombra.company());
        archive.settings()
                .keep(new MailAccount(
                        "127.0.0.1", port, MailAccount.Security.NONE, "marta", "crediti@valdombra.example"));
        archive.imports().store(List.of(Drafts.invoice(Drafts.ROSSI, "12", "2026-01-31", "2026-03-02", "1000.00")));
        return archive;
    }

    private static CustomerId customer(Archive archive) {
        var customer = archive.customers().all().getFirst();
        archive.customers()
                .change(customer.withAddress(new PostalAddress("Via Roma 1", "20100", "Milano", "MI", "IT"))
                        .withContacts(new Contacts(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("mario@rossi.example"),
                                Optional.empty())));
        return customer.id();
    }

    private static LetterShelves shelves(Archive archive) {
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
