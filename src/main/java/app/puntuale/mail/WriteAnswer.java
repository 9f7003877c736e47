package app.puntuale.mail;

import java.util.List;

/// What comes of the wish to write an e-mail.
public sealed interface WriteAnswer {

    /// Recorded and kept, byte for byte; nothing has left.
    record Written(Message message) implements WriteAnswer {}

    /// Everything that is wrong with it; nothing was recorded.
    record Refused(List<MailFlaw> flaws) implements WriteAnswer {
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }
}
