package app.puntuale.mail;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.invoices.InstalmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A message to one customer: recorded before it is sent, and its fate after.
///
/// @param messageId the `Message-ID` header, chosen before sending and never used again (RULES G-13)
/// @param attachments in the order in which they are attached
/// @param original the message byte for byte as it leaves (`message/rfc822`), kept before it is sent
/// @param answer what the server said last, or empty text
public record Message(
        MessageId id,
        CustomerId customer,
        ReminderLevel level,
        String protocol,
        Set<InstalmentId> about,
        String messageId,
        String from,
        String to,
        String subject,
        String body,
        List<DocumentId> attachments,
        DocumentId original,
        LocalDate writtenOn,
        State state,
        Optional<Instant> decidedAt,
        String answer) {

    public Message {
        about = Set.copyOf(about);
        attachments = List.copyOf(attachments);
    }

    /// The life of a message: WRITTEN, SENDING, then one of the others.
    public enum State {
        /// Recorded, nothing has left.
        WRITTEN,
        /// Handed to the server, no answer known yet; found so after a crash it is UNCERTAIN.
        SENDING,
        SENT,
        /// The server did not take it: nothing has left, it may be sent again.
        FAILED,
        /// The line broke after the message was handed over: it may have left. A person decides.
        UNCERTAIN,
        /// A person gave it up.
        DISCARDED
    }
}
