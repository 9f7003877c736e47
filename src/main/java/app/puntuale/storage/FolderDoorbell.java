package app.puntuale.storage;

import app.puntuale.archive.Doorbell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A doorbell that is a small file in the archive's folder: who rings lays it there, who answers takes it away. No port
/// is open, and only who may write in the folder can ring.
public final class FolderDoorbell implements Doorbell {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final Path bell;
    private final Duration wait;

    /// @param folder of the archive
    public FolderDoorbell(Path folder) {
        this(folder, WAIT);
    }

    FolderDoorbell(Path folder, Duration wait) {
        this.bell = folder.resolve("puntuale.ring");
        this.wait = wait;
    }

    @Override
    public boolean ring() {
        try {
            Files.write(bell, new byte[0]);
            var patience = wait.dividedBy(LOOK_EVERY);
            for (var looked = 0L; Files.exists(bell) && looked < patience; looked++) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
            return !Files.deleteIfExists(bell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answering answer(Runnable comeToFront) {
        takeAway(); // left by somebody who rang in vain and was stopped
        var listener = Thread.ofPlatform().daemon().name("doorbell").start(() -> listen(comeToFront));
        return listener::interrupt;
    }

    private void listen(Runnable comeToFront) {
        while (!Thread.currentThread().isInterrupted()) {
            if (takeAway()) {
                comeToFront.run();
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private boolean takeAway() {
        try {
            return Files.deleteIfExists(bell);
        } catch (IOException _) {
            return false; // still being laid there: it is taken away at the next look
        }
    }
}
