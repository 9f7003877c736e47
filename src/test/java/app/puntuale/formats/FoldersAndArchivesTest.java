package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.Content;
import app.puntuale.imports.FileReader.Reading;
import app.puntuale.imports.ReadFile;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersAndArchivesTest {

    private static final byte[] INVOICE = Fixture.invoice();
    private static final String OK = "not refused";
    private static final Limits SMALL = new Limits(100_000, 300_000, 500_000, 20, 2, 50, 3);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void filesAreFoundBelowAFolderInOrderOfNameWhateverTheyAreCalled() throws IOException {
        write("b/fattura con spazi.XML", INVOICE);
        write("a.txt", INVOICE);
        write("b/senza estensione", Signer.rsa().sign(INVOICE));
        write("c.pdf.p7m", Signer.rsa().sign(Fixture.utf8("%PDF-1.4")));
        assertEquals(
                expected(
                        "a.txt",
                        OK,
                        "b/fattura con spazi.XML",
                        OK,
                        "b/senza estensione",
                        OK,
                        "c.pdf.p7m",
                        "SIGNED_PDF"),
                refusals(folder));
    }

    @Test
    void aFileIsKeptAsItCameAndCalledAsItWasGiven() throws IOException {
        var file = write("IT02342520158_0A1B2.xml.p7m", Signer.rsa().sign(INVOICE));
        var read = Fixture.files(new EInvoiceReader(), file).getFirst();
        assertEquals(file.toString(), read.name());
        assertEquals(Content.of(Files.readAllBytes(file)), read.content());
    }

    @Test
    void archivesAreOpenedInArchivesToo() throws IOException {
        var inner = Fixture.zip(Map.of("IT1_2.xml", INVOICE));
        var outer = new LinkedHashMap<String, byte[]>();
        outer.put("z.xml.p7m", Signer.rsa().sign(INVOICE));
        outer.put("sotto/a.zip", inner);
        outer.put("nota.txt", Fixture.utf8("Non è una fattura"));
        write("tutte.ZIP", Fixture.zip(outer));
        assertEquals(
                expected(
                        "tutte.ZIP!nota.txt", "NOT_XML",
                        "tutte.ZIP!sotto/a.zip!IT1_2.xml", OK,
                        "tutte.ZIP!z.xml.p7m", OK),
                refusals(folder));
    }

    @Test
    void anArchiveMayBeSignedAsAWhole() throws IOException {
        var signer = Signer.rsa();
        var zip = Fixture.zip(new TreeMap<>(Map.of("IT1_1.xml", INVOICE, "IT1_2.xml.p7m", signer.sign(INVOICE))));
        write("a.zip.p7m", signer.sign(zip));
        write("b.zip", Fixture.zip(Map.of("dentro.zip.P7M", signer.sign(zip))));
        write("c.zip.tsd", Signer.stamp(zip));
        assertEquals(
                expected(
                        "a.zip.p7m!IT1_1.xml", OK,
                        "a.zip.p7m!IT1_2.xml.p7m", OK,
                        "b.zip!dentro.zip.P7M!IT1_1.xml", OK,
                        "b.zip!dentro.zip.P7M!IT1_2.xml.p7m", OK,
                        "c.zip.tsd!IT1_1.xml", OK,
                        "c.zip.tsd!IT1_2.xml.p7m", OK),
                refusals(folder));
    }

    @Test
    void whatSystemsDropIntoFoldersAndArchivesIsPassedOver() throws IOException {
        write(".DS_Store", new byte[10]);
        write("Thumbs.db", new byte[10]);
        write(
                "a.zip",
                Fixture.zip(new TreeMap<>(
                        Map.of("__MACOSX/._a.xml", new byte[3], "a.xml", INVOICE, "desktop.ini", INVOICE))));
        assertEquals(expected("a.zip!a.xml", OK), refusals(folder));
    }

    @Test
    void pathsThatClimbOutAreRefusedAndNothingIsWritten() throws IOException {
        var entries = new TreeMap<String, byte[]>();
        for (var path : List.of("../su.xml", "a/../../su.xml", "/etc/su.xml", "C:\\su.xml", "..\\su.xml")) {
            entries.put(path, INVOICE);
        }
        entries.put("bene.xml", INVOICE);
        write("a.zip", Fixture.zip(entries));
        assertEquals(
                expected(
                        "a.zip!../su.xml", "ENTRY_CLIMBS_OUT",
                        "a.zip!..\\su.xml", "ENTRY_CLIMBS_OUT",
                        "a.zip!/etc/su.xml", "ENTRY_CLIMBS_OUT",
                        "a.zip!C:\\su.xml", "ENTRY_CLIMBS_OUT",
                        "a.zip!a/../../su.xml", "ENTRY_CLIMBS_OUT",
                        "a.zip!bene.xml", OK),
                refusals(folder));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anEntryThatSwellsIsATrap() throws IOException {
        write("a.zip", Fixture.zip(new TreeMap<>(Map.of("a.xml", new byte[5_000_000], "b.xml", INVOICE))));
        assertEquals(expected("a.zip!a.xml", "ARCHIVE_SWELLS", "a.zip!b.xml", OK), refusals(folder));
    }

    @Test
    void anEntryMayBeNoLargerThanAFile() throws IOException {
        var large = Fixture.join(INVOICE, noise(200_000));
        write("a.zip", Fixture.zip(new TreeMap<>(Map.of("a.xml", large, "b.xml", INVOICE))));
        write("c.xml", large);
        assertEquals(
                expected("a.zip!a.xml", "TOO_LARGE 0", "a.zip!b.xml", OK, "c.xml", "TOO_LARGE 0"),
                refusals(new EInvoiceReader(SMALL), folder));
    }

    @Test
    void anArchiveHasSoManyEntriesAndNoMore() throws IOException {
        var entries = new TreeMap<String, byte[]>();
        for (var i = 10; i < 31; i++) {
            entries.put(i + ".xml", INVOICE);
        }
        write("a.zip", Fixture.zip(entries));
        entries.pollFirstEntry();
        write("b.zip", Fixture.zip(Map.of("dentro.zip", Fixture.zip(entries))));
        write("c.xml", INVOICE);
        assertEquals(
                expected("a.zip", "ARCHIVE_TOO_MANY_ENTRIES 20", "b.zip", "ARCHIVE_TOO_MANY_ENTRIES 20", "c.xml", OK),
                refusals(new EInvoiceReader(SMALL), folder));
    }

    @Test
    void anArchiveUnpacksToSoMuchAndNoMore() throws IOException {
        var entries = new TreeMap<String, byte[]>();
        for (var i = 1; i < 9; i++) {
            entries.put(i + ".xml", Fixture.join(INVOICE, Fixture.utf8(" ".repeat(80_000))));
        }
        write("a.zip", Fixture.zip(entries));
        var refusals = refusals(new EInvoiceReader(SMALL), folder);
        assertEquals("ARCHIVE_TOO_LARGE 0", refusals.get("a.zip"));
        assertEquals(OK, refusals.get("a.zip!1.xml"));
    }

    @Test
    void archivesInArchivesHaveAnEnd() throws IOException {
        var zip = Fixture.zip(Map.of("a.xml", INVOICE));
        for (var i = 0; i < 3; i++) {
            zip = Fixture.zip(Map.of(i + ".zip", zip));
        }
        write("a.zip", zip);
        assertEquals(expected("a.zip!2.zip!1.zip", "ARCHIVE_TOO_DEEP 2"), refusals(new EInvoiceReader(SMALL), folder));
    }

    @Test
    void aDamagedArchiveIsSaidToBeOne() throws IOException {
        var zip = Fixture.zip(new TreeMap<>(Map.of("a.xml", INVOICE, "b.xml", INVOICE)));
        write("tagliato.zip", Arrays.copyOf(zip, zip.length - 40));
        write("vuoto.zip", Fixture.zip(Map.of()));
        zip[60] ^= 0x55; // inside the data of a.xml
        write("un bit.zip", zip);
        assertEquals(
                expected(
                        "tagliato.zip", "DAMAGED_ARCHIVE",
                        "un bit.zip!a.xml", "DAMAGED_ARCHIVE",
                        "un bit.zip!b.xml", OK,
                        "vuoto.zip", "EMPTY"),
                refusals(folder));
    }

    @Test
    void anEntryWithAPasswordIsSaidToHaveOne() throws IOException {
        var zip = Fixture.zip(Map.of("a.xml", INVOICE));
        var directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var at = directory.getInt(zip.length - 22 + 16);
        directory.putShort(at + 8, (short) (directory.getShort(at + 8) | 1));
        write("a.zip", zip);
        assertEquals(expected("a.zip!a.xml", "ENCRYPTED_ENTRY"), refusals(folder));
    }

    @Test
    void officeDocumentsAreArchivesAndNoInvoices() throws IOException {
        write(
                "lettera.docx",
                Fixture.zip(new TreeMap<>(Map.of("[Content_Types].xml", INVOICE, "word/document.xml", INVOICE))));
        assertEquals(expected("lettera.docx", "OFFICE_DOCUMENT"), refusals(folder));
    }

    @Test
    void anArchiveOfMoreEntriesThanItsFirstVersionCouldCountIsRead() throws IOException, RefusedException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 66_000; i++) {
            entries.put(i + ".txt", new byte[0]);
        }
        entries.put("z.xml", INVOICE);
        var source = Source.of(Fixture.zip(entries));
        var directory = ZipDirectory.read(source);
        assertEquals(66_001, directory.size());
        assertArrayEquals(INVOICE, new ZipUnpacker(source, Limits.DEFAULT).unpack(directory.getLast()));
    }

    @Test
    void anArchiveMayHaveSomethingBeforeIt() throws IOException {
        var zip = Fixture.join(Fixture.utf8("PK\3\4 "), Fixture.zip(Map.of("a.xml", INVOICE)));
        write("a.zip", zip);
        assertEquals(expected("a.zip!a.xml", OK), refusals(folder));
    }

    @Test
    void aFolderThatContainsItselfIsReadOnce() throws IOException {
        write("sotto/a.xml", INVOICE);
        try {
            Files.createSymbolicLink(folder.resolve("sotto/di nuovo"), folder);
            Files.createSymbolicLink(folder.resolve("rotto.xml"), folder.resolve("non esiste"));
        } catch (IOException | UnsupportedOperationException _) {
            Assumptions.abort("skipped: no symbolic links can be made here");
        }
        assertEquals(expected("rotto.xml", "UNREADABLE", "sotto/a.xml", OK), refusals(folder));
    }

    @Test
    void aPathThatIsNotThereIsSaid() throws IOException {
        var file = write("a.xml", INVOICE);
        var refusals = Fixture.files(new EInvoiceReader(), folder.resolve("manca.xml"), file).stream()
                .map(read -> Fixture.refusal(read.facts()))
                .toList();
        assertEquals(List.of("UNREADABLE", OK), refusals);
    }

    @Test
    void aCancelStopsAtTheNextFile() throws IOException {
        write("a.zip", Fixture.zip(new TreeMap<>(Map.of("1.xml", INVOICE, "2.xml", INVOICE))));
        write("b.xml", INVOICE);
        var names = new ArrayList<String>();
        new EInvoiceReader().read(List.of(folder), new Reading() {

            @Override
            public boolean cancelled() {
                return !names.isEmpty();
            }

            @Override
            public void found(ReadFile file) {
                names.add(file.name());
            }
        });
        assertEquals(1, names.size());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Map<String, String> refusals(Path path) {
        return refusals(new EInvoiceReader(), path);
    }

    /// Why each file was refused, by its path below the folder.
    private Map<String, String> refusals(EInvoiceReader reader, Path path) {
        var refusals = new LinkedHashMap<String, String>();
        for (var file : Fixture.files(reader, path)) {
            refusals.put(
                    file.name().substring(folder.toString().length() + 1).replace(File.separatorChar, '/'),
                    Fixture.refusal(file.facts()));
        }
        return refusals;
    }

    private static Map<String, String> expected(String... namesAndRefusals) {
        var expected = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndRefusals.length; i += 2) {
            expected.put(namesAndRefusals[i], namesAndRefusals[i + 1]);
        }
        return expected;
    }

    /// Bytes that no packing makes smaller.
    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
