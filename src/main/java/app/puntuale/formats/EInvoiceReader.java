package app.puntuale.formats;

import app.puntuale.archive.Content;
import app.puntuale.formats.DocumentReader.Opened;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.FileReader;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.ReadFile;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds e-invoices and SDI messages in files, folders and archives, and reads them by what they contain, never by
/// their names. Links are followed, but no folder is read twice.
public final class EInvoiceReader implements FileReader {

    private final Limits limits;
    private final DocumentReader documents;

    public EInvoiceReader() {
        this(Limits.DEFAULT);
    }

    EInvoiceReader(Limits limits) {
        this.limits = limits;
        this.documents = new DocumentReader(limits);
    }

    @Override
    public void read(List<Path> paths, Reading reading) {
        var seen = new HashSet<Path>();
        for (var path : paths) {
            read(path, reading, seen);
        }
    }

    private void read(Path path, Reading reading, Set<Path> seen) {
        if (reading.cancelled()) {
            return;
        }
        try {
            if (Files.isDirectory(path)) {
                readFolder(path, reading, seen);
            } else if (Files.isRegularFile(path)) {
                readFile(path, reading);
            } else {
                throw new IOException("neither file nor folder");
            }
        } catch (IOException | DirectoryIteratorException _) {
            report(path, Flaw.UNREADABLE, "", reading);
        }
    }

    private void readFolder(Path folder, Reading reading, Set<Path> seen) throws IOException {
        if (!seen.add(folder.toRealPath())) {
            return;
        }
        var inside = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(inside::add);
        }
        inside.removeIf(path -> ZipEntry.isDropping(path.getFileName().toString()));
        inside.sort(null);
        for (var path : inside) {
            read(path, reading, seen);
        }
    }

    private void readFile(Path path, Reading reading) throws IOException {
        try (var channel = FileChannel.open(path)) {
            var head = Channels.newInputStream(channel).readNBytes(4);
            channel.position(0);
            if (Look.of(head) == Look.ZIP) {
                archive(reading).read(path.toString(), Source.of(channel));
                return;
            }
            var bytes = Channels.newInputStream(channel).readNBytes(limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                report(path, Flaw.TOO_LARGE, String.valueOf(limits.fileBytes() / Limits.MEGABYTE), reading);
            } else {
                read(path.toString(), bytes, reading);
            }
        }
    }

    private void read(String name, byte[] bytes, Reading reading) {
        switch (documents.open(bytes)) {
            case Opened.Document(var facts) -> reading.found(new ReadFile(name, Content.of(bytes), facts));
            case Opened.Archive(var zip) -> archive(reading).read(name, zip);
        }
    }

    private ArchiveReader archive(Reading reading) {
        return new ArchiveReader(documents, limits, reading);
    }

    private static void report(Path path, Flaw flaw, String detail, Reading reading) {
        reading.found(new ReadFile(path.toString(), Content.of(new byte[0]), FileFacts.Refused.of(flaw, detail)));
    }
}
