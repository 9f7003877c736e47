package app.puntuale.settings;

/// How mail leaves; the password is not here but in [Passwords].
///
/// @param from the address the customer sees
/// @param user the name to log in with
public record MailAccount(String host, int port, Security security, String user, String from) {

    /// TLS from the first byte, or STARTTLS which is then required; NONE only by explicit choice, for a server on this
    /// machine.
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /// Under which purpose its password is kept in [Passwords].
    public String passwordPurpose() {
        return "smtp:" + user + "@" + host;
    }
}
