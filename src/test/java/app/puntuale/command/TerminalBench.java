package app.puntuale.command;

import app.puntuale.Main;
import app.puntuale.PasswordsInMemory;
import app.puntuale.formats.EInvoiceReader;
import app.puntuale.interest.Rates;
import app.puntuale.office.OfficeDoor;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A terminal to try commands at, on 12 March 2026 in the morning.
///
/// @param typed what a person types, line by line; nobody sits there when there is none
record TerminalBench(Workplace workplace, PasswordsInMemory passwords, String typed) {

    static final Clock MORNING = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC);

    /// Without an archive: entering the office fails the test.
    static TerminalBench withoutArchive() {
        OfficeDoor shut = folder -> {
            throw new AssertionError("nobody should enter the office");
        };
        return at(Path.of("nowhere"), shut, new PasswordsInMemory());
    }

    /// With an archive in that folder, opened and closed by each command.
    static TerminalBench in(Path folder) {
        var passwords = new PasswordsInMemory();
        return at(folder, chosen -> Main.office(chosen, MORNING, () -> "Marta", passwords), passwords);
    }

    /// With an archive in that folder, where the invoice 7/A of [EInvoiceFile] was imported.
    static TerminalBench withOneInvoice(Path folder) throws IOException {
        var bench = in(folder.resolve("archivio"));
        var file = EInvoiceFile.numbered("7/A").in(folder.resolve("7.xml"));
        bench.run("import", "--yes", file.toString());
        return bench;
    }

    static TerminalBench at(Path folder, OfficeDoor door, PasswordsInMemory passwords) {
        var workplace =
                new Workplace(MORNING, folder, door, new EInvoiceReader(), Rates.shipped(), (archive, today) -> 0);
        return new TerminalBench(workplace, passwords, "");
    }

    /// With a person who types these lines when asked.
    TerminalBench typing(String... lines) {
        return new TerminalBench(workplace, passwords, String.join("\n", lines) + "\n");
    }

    Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new BufferedReader(new StringReader(typed));
        var streams = new Streams(in, printer(out), printer(err), !typed.isEmpty());
        var code = new Terminal(workplace).run(List.of(arguments), streams);
        return new Answer(code, lines(out), lines(err));
    }

    /// As one types it: words between blanks, a text with blanks between single quotes.
    Answer type(String line) {
        var words = new ArrayList<String>();
        var quoted = false;
        for (var part : line.split("'", -1)) {
            if (quoted) {
                words.add(part);
            } else {
                words.addAll(List.of(part.strip().split(" +")));
            }
            quoted = !quoted;
        }
        words.removeIf(String::isEmpty);
        return run(words.toArray(String[]::new));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .lines()
                .toList();
    }
}
