package app.puntuale.mail;

import app.puntuale.archive.Content;
import app.puntuale.settings.MailAccount;

/// Carries one message to the mail server and says what became of it.
public interface Postman {

    /// Hands over exactly these bytes, to this one recipient. Never throws for what the network or the server does:
    /// that is the [Delivery].
    Delivery deliver(MailAccount account, String password, String to, Content original);

    /// Logs in and out again, sending nothing.
    Delivery test(MailAccount account, String password);
}
