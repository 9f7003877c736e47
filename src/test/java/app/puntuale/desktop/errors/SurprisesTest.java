package app.puntuale.desktop.errors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.office.SurpriseLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurprisesTest {

    @TempDir
    private Path folder;

    @Test
    void theLogSaysWhereButNeverWithWhom() throws IOException {
        var log = folder.resolve("puntuale.log");
        var surprises = new Surprises(new SurpriseLog(folder), () -> Instant.EPOCH);
        surprises.happened(new IllegalStateException("Ristorante Al Gelso Nero"));
        var written = Files.readString(log);
        assertTrue(written.startsWith("1970-01-01T00:00:00Z "), written);
        assertTrue(written.contains("java.lang.IllegalStateException"), written);
        assertTrue(written.contains("theLogSaysWhereButNeverWithWhom"), written);
        assertFalse(written.contains("Gelso"), written);
    }
}
