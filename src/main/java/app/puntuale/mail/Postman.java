package app.puntuale.mail;

import app.puntuale.archive.Document;
import app.puntuale.settings.MailAccount;
import java.util.List;

/// Carries one message to the mail server and says what became of it.
public interface Postman {

    /// Never throws for what the network or the server does: that is the [Delivery].
    Delivery deliver(MailAccount account, String password, Message message, List<Document> attachments);

    /// Logs in and out again, sending nothing.
    Delivery test(MailAccount account, String password);
}
