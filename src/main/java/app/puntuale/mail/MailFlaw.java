package app.puntuale.mail;

/// Why an e-mail cannot be written.
public enum MailFlaw {
    /// No mail account is set up.
    NO_ACCOUNT,
    /// The customer has no e-mail address.
    NO_RECIPIENT,
    /// What is there is no e-mail address.
    NO_SUCH_ADDRESS,
    EMPTY_SUBJECT,
    EMPTY_TEXT,
    /// A gap such as `{{nome}}` was left in the words.
    UNKNOWN_GAP
}
