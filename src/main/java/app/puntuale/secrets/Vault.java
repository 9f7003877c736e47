package app.puntuale.secrets;

import java.util.Optional;

/// A keyring that may not be there, or may be locked.
interface Vault {

    /// Empty when it has none, or cannot be opened.
    Optional<String> find(String purpose);

    /// False when it cannot be kept here.
    boolean keep(String purpose, String password);

    void forget(String purpose);
}
