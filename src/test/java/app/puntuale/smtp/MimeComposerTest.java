package app.puntuale.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.archive.DocumentId;
import app.puntuale.mail.Delivery.Accepted;
import app.puntuale.mail.Draft;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.MailAccount.Security;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The message as it arrives, at a server of somebody else’s making.
class MimeComposerTest {

    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final MimeComposer COMPOSER = new MimeComposer(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final Content PDF = Content.of(noise());

    @Test
    void itArrivesAsItWasWritten() throws MessagingException, IOException {
        var arrived = sent(draft("SO-2026-0087.pdf"));
        assertEquals("<87@valdombra.example>", arrived.getMessageID());
        assertEquals("Promemoria: fattura 22/2026 – Caffè", arrived.getSubject());
        assertEquals(Date.from(NOW), arrived.getSentDate());
        var from = (InternetAddress) arrived.getFrom()[0];
        assertEquals("Società Agricola “Il Noce” S.r.l.", from.getPersonal());
        assertEquals("posta@valdombra.example", from.getAddress());
        assertEquals("crediti@valdombra.example", arrived.getReplyTo()[0].toString());
        assertEquals(List.of("amministrazione@edilnova.example"), addresses(arrived, RecipientType.TO));
        assertNull(arrived.getRecipients(RecipientType.CC));
        assertNull(arrived.getRecipients(RecipientType.BCC));
    }

    @Test
    void itHasPlainWordsHtmlWordsAndTheLetter() throws MessagingException, IOException {
        var parts = assertInstanceOf(
                MimeMultipart.class, sent(draft("SO-2026-0087.pdf")).getContent());
        var words = assertInstanceOf(MimeMultipart.class, parts.getBodyPart(0).getContent());
        assertTrue(words.getContentType().startsWith("multipart/alternative"));
        assertEquals(
                "È l’ultima: € 427,00\r\n" + "molto lunga ".repeat(200),
                words.getBodyPart(0).getContent());
        assertEquals("<p>È l’ultima</p>", words.getBodyPart(1).getContent());
        var letter = parts.getBodyPart(1);
        assertEquals("SO-2026-0087.pdf", letter.getFileName());
        assertTrue(letter.getContentType().startsWith("application/pdf"));
        assertEquals(
                PDF.sha256(), Content.of(letter.getInputStream().readAllBytes()).sha256());
    }

    @Test
    void aFileNameMayHaveAccents() throws MessagingException, IOException {
        var parts = assertInstanceOf(
                MimeMultipart.class, sent(draft("lettera per Caffè Città.pdf")).getContent());
        assertEquals("lettera per Caffè Città.pdf", parts.getBodyPart(1).getFileName());
    }

    @Test
    void noLineIsLongAndNoByteIsAbove127() {
        var bytes = COMPOSER.compose(draft("lettera per Caffè Città.pdf")).bytes();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(text.chars().allMatch(letter -> letter < 128));
        assertEquals(List.of(), text.lines().filter(line -> line.length() > 998).toList());
        assertTrue(text.replace("\r\n", "").chars().noneMatch(letter -> letter == '\n' || letter == '\r'));
    }

    @Test
    void nobodyCanSmuggleInAHeader() throws MessagingException, IOException {
        var draft = new Draft(
                "<1@valdombra.example>",
                "posta@valdombra.example",
                "Ditta\r\nBcc: spia@example.com",
                "posta@valdombra.example",
                "amministrazione@edilnova.example",
                "Fattura\r\nBcc: spia@example.com",
                "testo",
                "<p>testo</p>",
                List.of());
        var message = new MimeMessage(
                null, new ByteArrayInputStream(COMPOSER.compose(draft).bytes()));
        assertNull(message.getHeader("Bcc"));
        assertEquals("Fattura Bcc: spia@example.com", message.getSubject());
    }

    private static MimeMessage sent(Draft draft) throws MessagingException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("posta@valdombra.example", "marta", "segreta");
        server.start();
        try {
            var account = new MailAccount(
                    "127.0.0.1", server.getSmtp().getPort(), Security.NONE, "marta", "posta@valdombra.example");
            var postman = new SmtpPostman(Certificates.forHost("localhost").trusted(), Duration.ofSeconds(5));
            assertInstanceOf(Accepted.class, postman.deliver(account, "segreta", draft.to(), COMPOSER.compose(draft)));
            return server.getReceivedMessages()[0];
        } finally {
            server.stop();
        }
    }

    private static Draft draft(String fileName) {
        return new Draft(
                "<87@valdombra.example>",
                "posta@valdombra.example",
                "Società Agricola “Il Noce” S.r.l.",
                "crediti@valdombra.example",
                "amministrazione@edilnova.example",
                "Promemoria: fattura 22/2026 – Caffè",
                "È l’ultima: € 427,00\n" + "molto lunga ".repeat(200),
                "<p>È l’ultima</p>",
                List.of(new Document(new DocumentId(1), fileName, "application/pdf", PDF)));
    }

    private static List<String> addresses(MimeMessage message, RecipientType type) throws MessagingException {
        return List.of(message.getRecipients(type)).stream()
                .map(Object::toString)
                .toList();
    }

    private static byte[] noise() {
        var bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
