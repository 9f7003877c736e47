package app.puntuale.smtp;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.mail.Composer;
import app.puntuale.mail.Draft;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/// Writes e-mails as any program can read them: plain and HTML text, then the attachments; every line short, every
/// byte ASCII, names and subject in UTF-8 (RFC 2047, 2231).
public final class MimeComposer implements Composer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Clock clock;

    /// @param clock for the `Date` header
    public MimeComposer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Content compose(Draft draft) {
        try {
            var bytes = new ByteArrayOutputStream();
            message(draft).writeTo(bytes);
            return Content.of(bytes.toByteArray());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("no e-mail can be made of this draft", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory nothing can go missing
        }
    }

    private MimeMessage message(Draft draft) throws MessagingException, IOException {
        var message = new Numbered(draft.messageId());
        message.setFrom(new InternetAddress(draft.from(), onOneLine(draft.fromName()), UTF_8));
        if (!draft.replyTo().equalsIgnoreCase(draft.from())) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(draft.replyTo(), true)});
        }
        message.setRecipient(RecipientType.TO, new InternetAddress(draft.to(), true));
        message.setSubject(onOneLine(draft.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setContent(parts(draft));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Draft draft) throws MessagingException {
        var words = new MimeMultipart("alternative", text(draft.text(), "plain"), text(draft.html(), "html"));
        var mixed = new MimeMultipart("mixed", wrapped(words));
        for (var attachment : draft.attachments()) {
            mixed.addBodyPart(attached(attachment));
        }
        return mixed;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart wrapped(MimeMultipart multipart) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(multipart);
        return part;
    }

    private static MimeBodyPart attached(Document document) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(document.content().bytes(), document.mediaType())));
        part.setFileName(onOneLine(document.name()));
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    /// A message with the number that was chosen for it (RULES G-13).
    private static final class Numbered extends MimeMessage {

        private final String messageId;

        Numbered(String messageId) {
            super(Session.getInstance(new Properties()));
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
