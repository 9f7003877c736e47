package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.mail.Message;
import app.puntuale.mail.MessageId;
import app.puntuale.office.Archive;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process is killed in the middle of its work, several times on the same archive. Each time the archive opens
/// again, everything that was confirmed is there, and nothing is there by half.
class KilledProcessTest {

    private static final int KILLS = 3;

    @TempDir
    Path home = Path.of("");

    private final Random random = new Random();

    @BeforeEach
    void anArchiveWithAnInvoice() {
        try (var archive = open()) {
            archive.imports().store(List.of(Drafts.invoice(Drafts.ROSSI, "F", "2026-01-10", "2026-02-10", "100.00")));
        }
    }

    @Test
    void anImportIsWhollyInOrWhollyOut() throws IOException, InterruptedException {
        killInTheMiddleOf("import", (archive, confirmed) -> {
            var batches = archive.customers().all().size() - 1;
            assertTrue(batches >= confirmed.size());
            assertEquals(
                    1 + batches * (DoomedProcess.BATCH - 1),
                    archive.invoices().open().size());
            archive.customers().all().stream()
                    .filter(customer -> customer.name().startsWith("Cliente"))
                    .forEach(customer -> {
                        var invoices = archive.invoices().of(customer.id());
                        assertEquals(DoomedProcess.BATCH + 1, invoices.size());
                        assertEquals(List.of(), archive.invoices().openCreditsOf(customer.id()));
                        assertTrue(invoices.stream()
                                .allMatch(invoice -> archive.documents()
                                        .find(invoice.original().orElseThrow())
                                        .isPresent()));
                    });
        });
    }

    @Test
    void aMessageOnceMarkedAsBeingSentIsNeverFoundUnsentAgain() throws IOException, InterruptedException {
        killInTheMiddleOf("mail", (archive, confirmed) -> {
            confirmed.forEach(line -> {
                var words = line.split(" ");
                var confirmedState = Message.State.valueOf(words[0].toUpperCase(Locale.ROOT));
                var message = archive.outbox()
                        .find(new MessageId(Long.parseLong(words[1])))
                        .orElseThrow(() -> new AssertionError(line + ", and it is not there"));
                assertTrue(message.state().compareTo(confirmedState) >= 0, line);
            });
            archive.outbox()
                    .all()
                    .forEach(message -> assertTrue(
                            archive.documents().find(message.original()).isPresent()));
        });
    }

    @Test
    void aLetterHasItsNumberItsPdfAndItsPlaceInTheHistoryOrNoneOfThem() throws IOException, InterruptedException {
        killInTheMiddleOf("letter", (archive, confirmed) -> {
            var letters = archive.history().on(ShelfTest.day("2026-03-12")).stream()
                    .map(HistoryEntry::event)
                    .map(Event.Written.class::cast)
                    .toList();
            assertTrue(letters.size() >= confirmed.size());
            assertEquals(
                    IntStream.rangeClosed(1, letters.size())
                            .mapToObj(String::valueOf)
                            .toList(),
                    letters.stream().map(Event.Written::protocol).toList());
            letters.forEach(letter -> assertTrue(
                    archive.documents().find(letter.letter().orElseThrow()).isPresent()));
        });
    }

    /// @param check looks at the archive; the lines are all that was ever confirmed
    private void killInTheMiddleOf(String work, BiConsumer<Archive, List<String>> check)
            throws IOException, InterruptedException {
        var confirmed = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            confirmed.addAll(workUntilKilled(work));
            try (var archive = open()) {
                check.accept(archive, confirmed);
            }
        }
        assertFalse(confirmed.isEmpty());
    }

    private List<String> workUntilKilled(String work) throws IOException, InterruptedException {
        var said = home.resolve("said.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        DoomedProcess.class.getName(),
                        archiveFolder().toString(),
                        work)
                .redirectOutput(said.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
        while (process.isAlive() && confirmedIn(said).isEmpty()) {
            Thread.sleep(20);
        }
        Thread.sleep(random.nextInt(700));
        process.destroyForcibly().waitFor();
        return confirmedIn(said);
    }

    /// The lines that are whole.
    private static List<String> confirmedIn(Path said) throws IOException {
        var text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private Path archiveFolder() {
        return home.resolve("archive");
    }

    private Archive open() {
        return new ArchiveDoor(Clock.fixed(ShelfTest.NOW, ZoneOffset.UTC), () -> "Livia").open(archiveFolder());
    }
}
