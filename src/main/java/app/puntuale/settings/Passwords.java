package app.puntuale.settings;

import java.util.Optional;

/// Where passwords are kept: never in the archive in clear, never in a log.
public interface Passwords {

    /// The password kept for a purpose such as `smtp:user@host`; empty when there is none.
    Optional<String> find(String purpose);

    /// Keeps or replaces the password.
    void keep(String purpose, String password);

    /// Forgets the password, if there is one.
    void forget(String purpose);
}
