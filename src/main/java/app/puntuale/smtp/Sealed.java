package app.puntuale.smtp;

import app.puntuale.archive.Content;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// A message that was made before: its bytes are handed over as they are.
final class Sealed extends MimeMessage {

    private final Content original;
    private final Progress progress;

    Sealed(Session session, Content original, Progress progress) throws MessagingException {
        super(session, new ByteArrayInputStream(original.bytes()));
        this.original = original;
        this.progress = progress;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignoredHeaders) throws IOException {
        out.write(original.bytes());
        progress.handedOver();
    }
}
