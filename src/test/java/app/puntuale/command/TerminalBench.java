package app.puntuale.command;

import app.puntuale.formats.EInvoiceReader;
import app.puntuale.interest.Rates;
import app.puntuale.office.OfficeDoor;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A terminal to try commands at, on 21 November 2026 in the morning.
final class TerminalBench {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    private final Workplace workplace;

    private TerminalBench(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Without an archive: entering the office fails the test.
    static TerminalBench withoutArchive() {
        OfficeDoor shut = folder -> {
            throw new AssertionError("nobody should enter the office");
        };
        return new TerminalBench(new Workplace(
                MORNING, Path.of("nowhere"), shut, new EInvoiceReader(), Rates.shipped(), (archive, today) -> 0));
    }

    Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(new BufferedReader(new StringReader("")), printer(out), printer(err), false);
        var code = new Terminal(workplace).run(List.of(arguments), streams);
        return new Answer(code, lines(out), lines(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
