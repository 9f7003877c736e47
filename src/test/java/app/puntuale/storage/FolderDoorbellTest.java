package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Doorbell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDoorbellTest {

    @TempDir
    Path folder = Path.of("");

    private final Semaphore cameToFront = new Semaphore(0);

    @Test
    void whoAnswersComesToTheFrontOnceForEachRing() throws InterruptedException {
        try (var _ = bell().answer(cameToFront::release)) {
            assertTrue(bell().ring());
            assertTrue(cameToFront.tryAcquire(5, TimeUnit.SECONDS));
            assertTrue(bell().ring());
            assertTrue(cameToFront.tryAcquire(5, TimeUnit.SECONDS));
            assertEquals(0, cameToFront.availablePermits());
        }
    }

    @Test
    void whereNobodyAnswersTheRingSaysSoAndLeavesNothingBehind() throws IOException {
        assertFalse(new FolderDoorbell(folder, Duration.ofMillis(400)).ring());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anOldRingIsNotAnswered() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("puntuale.ring"));
        try (var _ = bell().answer(cameToFront::release)) {
            assertFalse(cameToFront.tryAcquire(500, TimeUnit.MILLISECONDS));
        }
    }

    private Doorbell bell() {
        return new FolderDoorbell(folder, Duration.ofSeconds(10));
    }
}
