package app.puntuale;

import app.puntuale.settings.Passwords;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Passwords that are forgotten with the test.
public record PasswordsInMemory(Map<String, String> kept) implements Passwords {

    public PasswordsInMemory() {
        this(new ConcurrentHashMap<>());
    }

    @Override
    public Optional<String> find(String purpose) {
        return Optional.ofNullable(kept.get(purpose));
    }

    @Override
    public void keep(String purpose, String password) {
        kept.put(purpose, password);
    }

    @Override
    public void forget(String purpose) {
        kept.remove(purpose);
    }
}
