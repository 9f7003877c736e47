package app.puntuale.storage;

import app.puntuale.archive.ArchiveInUseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One program at a time in an archive's folder. The system takes the lock away when the process ends, however it
/// ends; the file that stays means nothing by itself.
final class ArchiveLock implements AutoCloseable {

    private final FileChannel channel;

    private ArchiveLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws ArchiveInUseException at once, when any program, this one too, has the folder
    static ArchiveLock on(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("puntuale.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new ArchiveInUseException();
        }
        return new ArchiveLock(channel);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false; // a second opening in this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
