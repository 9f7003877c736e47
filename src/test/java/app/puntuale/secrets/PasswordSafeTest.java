package app.puntuale.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.puntuale.settings.Passwords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordSafeTest {

    private static final String PURPOSE = "smtp:marta@mail.example";
    private static final String PASSWORD = "Àpriti, sèsamo! = \\ \n 密";

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsFoundAgainByTheNextRunOfTheProgram() {
        withoutKeyring().keep(PURPOSE, PASSWORD);
        withoutKeyring().keep("smtp:other@mail.example", "altra");
        assertEquals(Optional.of(PASSWORD), withoutKeyring().find(PURPOSE));
        assertEquals(Optional.empty(), withoutKeyring().find("smtp:nobody@mail.example"));
    }

    @Test
    void whatIsForgottenIsGone() {
        var safe = withoutKeyring();
        safe.keep(PURPOSE, PASSWORD);
        safe.forget(PURPOSE);
        safe.forget(PURPOSE);
        assertEquals(Optional.empty(), safe.find(PURPOSE));
    }

    @Test
    @DisplayName("G-25: never in clear")
    void neitherPasswordNorPurposeCanBeReadInTheFile() throws IOException {
        withoutKeyring().keep(PURPOSE, "segretissima");
        var bytes = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("segretissima"));
        assertFalse(bytes.contains("marta"));
        assertFalse(withoutKeyring().toString().contains("segretissima"));
    }

    @Test
    void theSamePasswordLooksDifferentEachTime() throws IOException {
        var safe = withoutKeyring();
        safe.keep(PURPOSE, PASSWORD);
        var once = Files.readAllBytes(file());
        safe.keep(PURPOSE, PASSWORD);
        assertFalse(Arrays.equals(once, Files.readAllBytes(file())));
    }

    @Test
    void nobodyElseMayReadTheFiles() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this system has no such permissions");
        withoutKeyring().keep(PURPOSE, PASSWORD);
        for (var written : List.of(file(), key())) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(written)));
        }
    }

    @Test
    void aFileThatWasTamperedWithHasNoPasswordsAndCanBeWrittenAnew() throws IOException {
        withoutKeyring().keep(PURPOSE, PASSWORD);
        var bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1] ^= 1;
        Files.write(file(), bytes);
        assertEquals(Optional.empty(), withoutKeyring().find(PURPOSE));
        withoutKeyring().keep(PURPOSE, "nuova");
        assertEquals(Optional.of("nuova"), withoutKeyring().find(PURPOSE));
    }

    @Test
    void withoutItsKeyTheFileIsWorthless() throws IOException {
        withoutKeyring().keep(PURPOSE, PASSWORD);
        Files.delete(key());
        assertEquals(Optional.empty(), withoutKeyring().find(PURPOSE));
    }

    @Test
    void withoutASessionBusNobodyWaitsForAKeyring() {
        var safe = PasswordSafe.in(file(), key(), "Linux", Map.of());
        assertTimeout(Duration.ofSeconds(2), () -> safe.keep(PURPOSE, PASSWORD));
        assertEquals(Optional.of(PASSWORD), safe.find(PURPOSE));
    }

    @Test
    void aBusThatLeadsNowhereIsGivenUpSoon() {
        var nowhere = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("no-bus"));
        var safe = PasswordSafe.in(file(), key(), "Linux", nowhere);
        assertTimeout(Duration.ofSeconds(15), () -> safe.keep(PURPOSE, PASSWORD));
        assertEquals(Optional.of(PASSWORD), safe.find(PURPOSE));
    }

    @Test
    void whereThereIsAKeyringNothingIsWrittenToAFile() {
        var keyring = new Pocket(new HashMap<>());
        var safe = new PasswordSafe(keyring, new EncryptedFile(file(), key()));
        safe.keep(PURPOSE, PASSWORD);
        assertEquals(Map.of(PURPOSE, PASSWORD), keyring.inside());
        assertFalse(Files.exists(file()));
        safe.forget(PURPOSE);
        assertEquals(Optional.empty(), safe.find(PURPOSE));
    }

    private record Pocket(Map<String, String> inside) implements Vault {
        @Override
        public Optional<String> find(String purpose) {
            return Optional.ofNullable(inside.get(purpose));
        }

        @Override
        public boolean keep(String purpose, String password) {
            inside.put(purpose, password);
            return true;
        }

        @Override
        public void forget(String purpose) {
            inside.remove(purpose);
        }
    }

    private Passwords withoutKeyring() {
        return PasswordSafe.in(file(), key(), "Linux", Map.of());
    }

    private Path file() {
        return folder.resolve("archive").resolve("passwords");
    }

    private Path key() {
        return folder.resolve("config").resolve("passwords.key");
    }
}
