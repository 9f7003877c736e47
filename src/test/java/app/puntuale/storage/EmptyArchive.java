package app.puntuale.storage;

import app.puntuale.office.Archive;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/// A real archive in memory, for tests of other rooms that want one.
public final class EmptyArchive {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private EmptyArchive() {}

    /// Gone when it is closed.
    public static Archive inMemory(Clock clock) {
        return new ArchiveDoor(clock, () -> "Livia").embedded("jdbc:h2:mem:empty" + NUMBER.incrementAndGet(), () -> {});
    }
}
