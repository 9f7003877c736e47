package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files made to do harm: each is read or refused, soon, and nothing else of the machine is looked at.
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String OK = "not refused";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatAnEntityPointsToIsNeverFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("segreto.txt"), "parola d’ordine");
        for (var doctype : List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]>",
                "<!DOCTYPE a SYSTEM \"%s\">",
                "<!DOCTYPE a PUBLIC \"-//W3C//DTD\" \"%s\">",
                "<!DOCTYPE a [<!ENTITY %% x SYSTEM \"%s\"> %%x;]>")) {
            var file = doctype.formatted(secret.toUri()) + Fixture.INVOICE.replaceFirst("<\\?xml.*?\\?>", "");
            assertEquals("DOCTYPE", refusal(file));
        }
    }

    @Test
    void anInclusionIsNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("segreto.txt"), "parola");
        var include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"%s\"/>"
                .formatted(secret.toUri());
        var facts = Fixture.facts(Fixture.utf8(Fixture.INVOICE.replace("<Numero> 12/2026 ", "<Numero>12" + include)));
        assertEquals("12", facts.bodies().getFirst().number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what           | at its start | repeated  | at its end
            attribute        | <a b="       | x         | "/>
            name             | <            | x         | />
            comment          | <!--         | x         | --><a/>
            instruction      | <?p          | ' x'      | ?><a/>
            text             | <a>          | x         | </a>
            blanks           | <a>          | ' '       | </a>
            references       | <a>          | &#97;     | </a>
            CDATA            | <a>          | <![CDATA[x]]> | </a>
            siblings         | <a>          | <b/>      | </a>
            namespaces       | <a           | ' xmlns:%="u%"' | />
            attributes       | <a           | ' b%="1"' | />
            depth            | <a>          | <b>       | </a>
            """)
    void hugePartsAreReadThroughOrRefusedSoon(String what, String start, String repeated, String end) {
        var inside = new StringBuilder(start);
        for (var i = 0; inside.length() < 4_000_000; i++) {
            inside.append(repeated.replace("%", "n" + i));
        }
        var file = Fixture.INVOICE.replace("<FatturaElettronicaHeader>", inside + end + "<FatturaElettronicaHeader>");
        assertTimeoutPreemptively(SOON, () -> Fixture.read(file), what);
    }

    @Test
    void aVeryLongTextIsCutAndTheRestIsRead() {
        var facts = Fixture.facts(Fixture.utf8(Fixture.INVOICE.replace("Trattoria", "Trattoria".repeat(5_000))));
        assertEquals(500, facts.customer().orElseThrow().name().length());
        assertEquals("12/2026", facts.bodies().getFirst().number());
    }

    /// Ten archives one in another; the limit is four.
    @Test
    void archivesTenDeepAreRefused() throws IOException {
        var zip = Fixture.zip(Map.of("a.xml", Fixture.invoice()));
        for (var i = 0; i < 10; i++) {
            zip = Fixture.zip(Map.of("a.zip", zip));
        }
        assertEquals(List.of("ARCHIVE_TOO_DEEP 4"), refusals(zip));
    }

    @Test
    void signingBetweenThemMakesArchivesNoLessDeep() throws IOException {
        var signer = Signer.rsa();
        var zip = Fixture.zip(Map.of("a.xml", Fixture.invoice()));
        for (var i = 0; i < 10; i++) {
            zip = Fixture.zip(Map.of("a.zip.p7m", signer.sign(zip)));
        }
        assertEquals(List.of("ARCHIVE_TOO_DEEP 4"), refusals(zip));
    }

    @Test
    void twoEntriesOfOneNameAreBothRead() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("1.xml", Fixture.invoice());
        entries.put("2.xml", Fixture.utf8(Fixture.SIMPLIFIED));
        var zip = new String(Fixture.zip(entries), StandardCharsets.ISO_8859_1)
                .replace("2.xml", "1.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of(OK, OK), refusals(zip));
    }

    @ParameterizedTest
    @CsvSource({
        "a\\..\\..\\b.xml, ENTRY_CLIMBS_OUT",
        "\\\\server\\condiviso\\b.xml, ENTRY_CLIMBS_OUT",
        "\\b.xml, ENTRY_CLIMBS_OUT",
        "C:b.xml, ENTRY_CLIMBS_OUT",
        "b.xml:flusso, ENTRY_CLIMBS_OUT",
        "b\u0000.xml, ENTRY_CLIMBS_OUT",
        "cartella\\b.xml, not refused",
        "b...xml, not refused"
    })
    void aNameThatLeadsElsewhereIsNotFollowed(String name, String refusal) throws IOException {
        assertEquals(List.of(refusal), refusals(Fixture.zip(Map.of(name, Fixture.invoice()))));
    }

    /// Sizes are at 20 and 24 of the directory’s entry, the place of its head at 42; the head repeats them at 18 and
    /// 22.
    @Test
    void anEntryThatLiesAboutItselfIsReadByWhatItIsOrRefused() throws IOException {
        assertEquals(List.of(OK), refusals(lying(entry -> entry.putInt(24, 3))));
        assertEquals(List.of(OK), refusals(lying(entry -> entry.putInt(24, -2))));
        for (var packed : List.of(0, 1, 100, Integer.MAX_VALUE, -1, -2)) {
            assertEquals(1, refusals(lying(entry -> entry.putInt(20, packed))).size());
        }
        for (var place : List.of(1, 1000, Integer.MAX_VALUE, -1, -2)) {
            assertEquals(List.of("DAMAGED_ARCHIVE"), refusals(lying(entry -> entry.putInt(42, place))));
        }
        assertEquals(List.of("OTHER_ARCHIVE"), refusals(lying(entry -> entry.putShort(10, (short) 14))));
        assertEquals(List.of("DAMAGED_ARCHIVE"), refusals(lying(entry -> entry.putShort(28, (short) -1))));
    }

    /// As many entries as one likes may have the very same bytes behind them.
    @Test
    void entriesThatShareTheirBytesAreCountedEachTime() throws IOException {
        var one = Fixture.zip(Map.of("a.xml", Fixture.utf8(Fixture.INVOICE + " ".repeat(50_000))));
        var directoryAt = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(one.length - 6);
        var entry = Arrays.copyOfRange(one, directoryAt, one.length - 22);
        var parts = new ArrayList<byte[]>();
        parts.add(Arrays.copyOf(one, directoryAt));
        for (var i = 0; i < 30; i++) {
            parts.add(entry);
        }
        var end = Arrays.copyOfRange(one, one.length - 22, one.length);
        ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).putInt(12, 30 * entry.length);
        parts.add(end);
        var limits = new Limits(100_000, 300_000, 500_000, 50, 2, 50, 3);
        var file = Files.write(folder.resolve("a.zip"), Fixture.join(parts.toArray(byte[][]::new)));
        var refusals = Fixture.files(new EInvoiceReader(limits), file).stream()
                .map(read -> Fixture.refusal(read.facts()))
                .toList();
        assertEquals("ARCHIVE_TOO_LARGE 0", refusals.getLast());
    }

    private List<String> refusals(byte[] zip) throws IOException {
        var file = Files.write(folder.resolve("a.zip"), zip);
        return assertTimeoutPreemptively(
                SOON,
                () -> Fixture.files(new EInvoiceReader(), file).stream()
                        .map(read -> Fixture.refusal(read.facts()))
                        .toList());
    }

    /// An archive of one invoice, with something else written into its directory.
    private static byte[] lying(Consumer<ByteBuffer> lie) {
        var zip = Fixture.zip(Map.of("a.xml", Fixture.invoice()));
        var all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var at = all.getInt(zip.length - 6);
        lie.accept(all.slice(at, zip.length - at).order(ByteOrder.LITTLE_ENDIAN));
        return zip;
    }

    private static String refusal(String text) {
        return Fixture.refusal(Fixture.read(text));
    }
}
