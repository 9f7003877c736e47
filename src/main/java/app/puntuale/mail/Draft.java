package app.puntuale.mail;

import app.puntuale.archive.Document;
import java.util.List;

/// What an e-mail will say, before it is put into its envelope.
///
/// @param messageId the `Message-ID` header with its angle brackets
/// @param fromName the name shown before the address
/// @param replyTo where answers go; the same as `from` when the firm has no other address
/// @param to the one recipient: there is no Cc and no Bcc (RULES C-15, G-8)
/// @param html the same words as `text`, for those who read it so
/// @param attachments in this order
public record Draft(
        String messageId,
        String from,
        String fromName,
        String replyTo,
        String to,
        String subject,
        String text,
        String html,
        List<Document> attachments) {

    public Draft {
        attachments = List.copyOf(attachments);
    }
}
