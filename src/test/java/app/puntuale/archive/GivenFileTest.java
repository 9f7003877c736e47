package app.puntuale.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.GivenFile.Flaw;
import app.puntuale.archive.GivenFile.Refused;
import app.puntuale.archive.GivenFile.Whole;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFileTest {

    @TempDir
    private Path folder;

    @Test
    void anyFileIsTakenAsItIs() throws IOException {
        var bytes = new byte[] {0, 1, 2, (byte) 0xFF};
        var file = Files.write(folder.resolve("bolla 211.pdf"), bytes);
        assertEquals(new Whole("bolla 211.pdf", Content.of(bytes)), GivenFile.read(file));
    }

    @Test
    void itsKindIsKnownByItsName() {
        var content = Content.of(new byte[] {1});
        assertEquals("application/pdf", new Whole("DDT.pdf", content).mediaType());
        assertEquals("application/octet-stream", new Whole("DDT", content).mediaType());
    }

    @Test
    void whatCannotBeKeptIsRefusedForAReason() throws IOException {
        assertEquals(new Refused(Flaw.NOT_THERE), GivenFile.read(folder.resolve("nessuno.pdf")));
        assertEquals(new Refused(Flaw.FOLDER), GivenFile.read(folder));
        assertEquals(new Refused(Flaw.EMPTY), GivenFile.read(Files.createFile(folder.resolve("vuoto.pdf"))));
    }

    @Test
    void twentyMegabytesAreKeptAndNotAByteMore() throws IOException {
        var file = folder.resolve("grande.bin");
        assertEquals(
                GivenFile.LARGEST,
                ((Whole) GivenFile.read(ofLength(file, GivenFile.LARGEST)))
                        .content()
                        .size());
        assertEquals(new Refused(Flaw.TOO_LARGE), GivenFile.read(ofLength(file, GivenFile.LARGEST + 1L)));
    }

    private static Path ofLength(Path file, long bytes) throws IOException {
        try (var room = new RandomAccessFile(file.toFile(), "rw")) {
            room.setLength(bytes);
        }
        return file;
    }
}
