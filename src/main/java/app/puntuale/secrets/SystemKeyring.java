package app.puntuale.secrets;

import com.github.javakeyring.Keyring;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The keyring of Windows, macOS, GNOME or KDE. It is asked on a thread of its own and not waited for forever: on a
/// server nobody is there to unlock it.
final class SystemKeyring implements Vault {

    private static final String PROGRAM = "Puntuale";
    private static final Duration TO_OPEN = Duration.ofSeconds(4);
    private static final Duration TO_UNLOCK = Duration.ofSeconds(60);

    /// The libraries tell the terminal at length that there is no keyring; kept here, for loggers are forgotten easily.
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.freedesktop"), Logger.getLogger("de.swiesend"));

    private final boolean mayBeThere;
    private Optional<Keyring> keyring = Optional.empty();
    private boolean opened;

    private SystemKeyring(boolean mayBeThere) {
        this.mayBeThere = mayBeThere;
    }

    /// On Linux a keyring lives on the session's bus: without one there is no use in asking.
    static SystemKeyring on(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        var hasBus = !environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isBlank();
        return new SystemKeyring(name.startsWith("windows") || name.startsWith("mac") || hasBus);
    }

    @Override
    public Optional<String> find(String purpose) {
        return open().flatMap(known -> ask(() -> known.getPassword(PROGRAM, purpose), TO_UNLOCK));
    }

    @Override
    public boolean keep(String purpose, String password) {
        return open().flatMap(known -> ask(
                        () -> {
                            known.setPassword(PROGRAM, purpose, password);
                            return true;
                        },
                        TO_UNLOCK))
                .isPresent();
    }

    @Override
    public void forget(String purpose) {
        open().ifPresent(known -> ask(
                () -> {
                    known.deletePassword(PROGRAM, purpose);
                    return true;
                },
                TO_UNLOCK));
    }

    private synchronized Optional<Keyring> open() {
        if (!opened && mayBeThere) {
            TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
            keyring = ask(Keyring::create, TO_OPEN);
        }
        opened = true;
        return keyring;
    }

    /// Empty when the keyring refuses, is missing or does not answer in time.
    private static <T> Optional<T> ask(Callable<T> question, Duration patience) {
        var answer = new FutureTask<>(question);
        Thread.ofPlatform().daemon().name("keyring").start(answer);
        try {
            return Optional.ofNullable(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
