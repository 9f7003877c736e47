package app.puntuale.command;

import app.puntuale.office.Office;
import app.puntuale.office.OfficeDoor;
import app.puntuale.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/// What a command works with: the language, the day, where it answers, and the office, opened when first asked for.
final class Session implements AutoCloseable {

    private final Given given;
    private final Replies replies;
    private final Streams streams;
    private final Path archive;
    private final OfficeDoor door;
    private final List<Office> open = new ArrayList<>();

    Session(Given given, Replies replies, Streams streams, Path archive, OfficeDoor door) {
        this.given = given;
        this.replies = replies;
        this.streams = streams;
        this.archive = archive;
        this.door = door;
    }

    Texts texts() {
        return given.texts();
    }

    LocalDate today() {
        return given.today();
    }

    Replies replies() {
        return replies;
    }

    /// The office on the chosen archive, which is made when it is not there yet.
    Office office() {
        if (open.isEmpty()) {
            open.add(door.open(archive));
        }
        return open.getFirst();
    }

    /// Shows how far long work has come.
    ProgressLine progress(IntFunction<String> sentence) {
        return new ProgressLine(sentence, streams, System::nanoTime);
    }

    /// True when a person sits at the terminal and reads sentences: only then is a question asked.
    boolean mayAsk() {
        return streams.interactive() && !replies.forMachines();
    }

    /// Asks for a yes; everything else, silence included, is a no.
    boolean agreesTo(String question) {
        streams.out().print(question + " ");
        streams.out().flush();
        return readLine()
                .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
                .filter(answer -> List.of("s", "sì", "si", "y", "yes").contains(answer))
                .isPresent();
    }

    /// The next line of the standard input; empty at its end.
    Optional<String> readLine() {
        try {
            return Optional.ofNullable(streams.in().readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        open.forEach(Office::close);
    }
}
