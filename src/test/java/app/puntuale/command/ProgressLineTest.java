package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now = 1_000_000_000L;

    @Test
    void whatIsSoonDoneIsNotTalkedAbout() {
        var progress = progress(true);
        for (var files = 1; files < 100; files++) {
            after(Duration.ofMillis(10));
            progress.read(files);
        }
        progress.done();
        assertEquals("", said(err));
        assertEquals(99, progress.files());
    }

    @Test
    void aTerminalShowsOneLineThatChangesAndIsClearedInTheEnd() {
        var progress = progress(true);
        after(Duration.ofSeconds(2));
        progress.read(1000);
        after(Duration.ofMillis(100));
        progress.read(1050);
        after(Duration.ofMillis(200));
        progress.read(7);
        progress.done();
        assertEquals("\r1000 letti\r7 letti   \r          \r", said(err));
    }

    @Test
    void aFileGetsALineNowAndThen() {
        var progress = progress(false);
        after(Duration.ofSeconds(14));
        progress.read(1);
        after(Duration.ofSeconds(2));
        progress.read(2);
        after(Duration.ofSeconds(2));
        progress.read(3);
        after(Duration.ofSeconds(15));
        progress.read(4);
        progress.done();
        assertEquals("2 letti\n4 letti\n", said(err).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void theAnswerItselfIsLeftAlone() {
        var progress = progress(true);
        after(Duration.ofSeconds(9));
        progress.read(1);
        progress.done();
        assertEquals("", said(out));
        assertFalse(progress.cancelled());
    }

    private ProgressLine progress(boolean interactive) {
        var streams = new Streams(new BufferedReader(new StringReader("")), printer(out), printer(err), interactive);
        return new ProgressLine(files -> files + " letti", streams, () -> now);
    }

    private void after(Duration time) {
        now += time.toNanos();
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
