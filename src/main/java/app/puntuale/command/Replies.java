package app.puntuale.command;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// What a command answers: sentences for a person, or one JSON object a line for a machine, never both.
final class Replies {

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintStream out;
    private final PrintStream err;
    private final boolean forMachines;

    Replies(PrintStream out, PrintStream err, boolean forMachines) {
        this.out = out;
        this.err = err;
        this.forMachines = forMachines;
    }

    boolean forMachines() {
        return forMachines;
    }

    /// A sentence or a line of a table; said to nobody when a machine is listening.
    void say(String sentence) {
        if (!forMachines) {
            out.println(sentence);
        }
    }

    /// A refusal or a warning: to the error stream, so that it is seen even when the answer goes to a file.
    void warn(String sentence) {
        err.println(sentence);
    }

    /// One line for a machine; nothing when a person reads.
    void line(Consumer<JsonObject> parts) {
        if (forMachines) {
            out.print(written(parts) + "\n");
            out.flush();
        }
    }

    private static String written(Consumer<JsonObject> parts) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(line)) {
            json.writeStartObject();
            parts.accept(new JsonObject(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
