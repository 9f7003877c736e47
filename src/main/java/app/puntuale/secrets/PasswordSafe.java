package app.puntuale.secrets;

import app.puntuale.settings.Passwords;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Keeps passwords in the system's keyring where there is one, otherwise in an encrypted file (RULES G-25). Nothing is
/// opened before the first password is wanted.
public final class PasswordSafe implements Passwords {

    private final Vault keyring;
    private final Passwords file;

    PasswordSafe(Vault keyring, Passwords file) {
        this.keyring = keyring;
        this.file = file;
    }

    /// @param file the encrypted passwords, when there is no keyring; need not exist
    /// @param key what opens them: best in another folder, which is not copied together with the archive
    /// @param system the property `os.name`
    /// @param environment the variables of the environment
    public static Passwords in(Path file, Path key, String system, Map<String, String> environment) {
        return new PasswordSafe(SystemKeyring.on(system, environment), new EncryptedFile(file, key));
    }

    /// What is in the keyring; what the keyring does not know, or will not tell, may be in the file.
    @Override
    public Optional<String> find(String purpose) {
        return keyring.find(purpose).or(() -> file.find(purpose));
    }

    @Override
    public void keep(String purpose, String password) {
        if (keyring.keep(purpose, password)) {
            file.forget(purpose);
        } else {
            file.keep(purpose, password);
        }
    }

    @Override
    public void forget(String purpose) {
        keyring.forget(purpose);
        file.forget(purpose);
    }
}
