package app.puntuale.formats;

import app.puntuale.archive.Content;
import app.puntuale.formats.DocumentReader.Opened;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.FileReader.Reading;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.ReadFile;
import java.io.IOException;
import java.util.List;

/// Reads the documents of one ZIP archive and of the archives inside it. What is beyond the limits ends the whole
/// archive with one refusal; what is wrong with one entry ends only that.
final class ArchiveReader {

    private static final String ENTRY = "!";

    private final DocumentReader documents;
    private final Limits limits;
    private final Reading reading;

    private int entriesLeft;
    private long bytesLeft;

    ArchiveReader(DocumentReader documents, Limits limits, Reading reading) {
        this.documents = documents;
        this.limits = limits;
        this.reading = reading;
        this.entriesLeft = limits.archiveEntries();
        this.bytesLeft = limits.archiveBytes();
    }

    void read(String name, Source source) {
        try {
            readAll(name, source, 1);
        } catch (RefusedException refused) {
            report(name, refused);
        }
    }

    private void readAll(String name, Source source, int depth) throws RefusedException {
        var entries = entries(source, depth);
        var unpacker = new ZipUnpacker(source, limits);
        for (var entry : entries) {
            if (reading.cancelled()) {
                return;
            }
            if (!ZipEntry.isDropping(entry.name())) {
                readEntry(name + ENTRY + entry.name(), unpacker, entry, depth);
            }
        }
    }

    private List<ZipEntry> entries(Source source, int depth) throws RefusedException {
        if (depth > limits.archiveDepth()) {
            throw new RefusedException(Flaw.ARCHIVE_TOO_DEEP, String.valueOf(limits.archiveDepth()));
        }
        var entries = directory(source);
        entriesLeft -= entries.size();
        if (entriesLeft < 0) {
            throw new RefusedException(Flaw.ARCHIVE_TOO_MANY_ENTRIES, String.valueOf(limits.archiveEntries()));
        }
        if (entries.isEmpty()) {
            throw new RefusedException(Flaw.EMPTY);
        }
        if (entries.stream().anyMatch(ArchiveReader::isOffice)) {
            throw new RefusedException(Flaw.OFFICE_DOCUMENT);
        }
        return entries;
    }

    private static List<ZipEntry> directory(Source source) throws RefusedException {
        try {
            return ZipDirectory.read(source);
        } catch (IOException _) {
            throw new RefusedException(Flaw.DAMAGED_ARCHIVE);
        }
    }

    /// A document of a word processor or spreadsheet is a ZIP archive too.
    private static boolean isOffice(ZipEntry entry) {
        return entry.name().equals("[Content_Types].xml") || entry.name().equals("META-INF/manifest.xml");
    }

    private void readEntry(String name, ZipUnpacker unpacker, ZipEntry entry, int depth) throws RefusedException {
        byte[] bytes;
        try {
            bytes = unpacker.unpack(entry);
        } catch (RefusedException refused) {
            report(name, refused);
            return;
        } catch (IOException _) {
            report(name, new RefusedException(Flaw.DAMAGED_ARCHIVE));
            return;
        }
        bytesLeft -= bytes.length;
        if (bytesLeft < 0) {
            throw new RefusedException(Flaw.ARCHIVE_TOO_LARGE, String.valueOf(limits.archiveBytes() / Limits.MEGABYTE));
        }
        switch (documents.open(bytes)) {
            case Opened.Document(var facts) -> reading.found(new ReadFile(name, Content.of(bytes), facts));
            case Opened.Archive(var zip) -> readNested(name, zip, depth + 1);
        }
    }

    private void readNested(String name, Source zip, int depth) throws RefusedException {
        try {
            readAll(name, zip, depth);
        } catch (RefusedException refused) {
            if (entriesLeft < 0 || bytesLeft < 0) {
                throw refused; // the limit is that of the outermost archive
            }
            report(name, refused);
        }
    }

    private void report(String name, RefusedException refused) {
        reading.found(
                new ReadFile(name, Content.of(new byte[0]), FileFacts.Refused.of(refused.flaw(), refused.detail())));
    }
}
