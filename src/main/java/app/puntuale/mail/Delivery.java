package app.puntuale.mail;

/// What became of a message.
public sealed interface Delivery {

    /// The server has taken it.
    record Accepted(String answer) implements Delivery {}

    /// Nothing has left.
    record Refused(Cause cause, String answer) implements Delivery {}

    /// The line broke after the text was handed over: it may have left.
    record Uncertain(String answer) implements Delivery {}

    /// Why nothing has left.
    enum Cause {
        WRONG_PASSWORD,
        /// The provider no longer takes passwords over SMTP (RULES G-23).
        PASSWORDS_SWITCHED_OFF,
        RECIPIENT_REFUSED,
        SENDER_REFUSED,
        SERVER_NOT_FOUND,
        NO_CONNECTION,
        NO_TRUST,
        NO_ENCRYPTION,
        TOO_LARGE,
        OTHER
    }
}
