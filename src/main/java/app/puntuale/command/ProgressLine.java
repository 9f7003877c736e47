package app.puntuale.command;

import app.puntuale.imports.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/// Says beside the answer how far long work has come: on standard error, never on standard output, and not at all when
/// it is soon done. A terminal shows one line that changes; a file gets a new one now and then.
final class ProgressLine implements Progress {

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long ON_A_TERMINAL = Duration.ofMillis(250).toNanos();
    private static final long IN_A_FILE = Duration.ofSeconds(15).toNanos();

    private final IntFunction<String> sentence;
    private final PrintStream err;
    private final boolean interactive;
    private final LongSupplier nanos;
    private int files;
    private int shown;
    private long next;

    /// @param sentence for a number of files
    /// @param nanos a clock that only counts, as `System.nanoTime` does
    ProgressLine(IntFunction<String> sentence, Streams streams, LongSupplier nanos) {
        this.sentence = sentence;
        this.err = streams.err();
        this.interactive = streams.interactive();
        this.nanos = nanos;
        this.next = nanos.getAsLong() + (interactive ? PATIENCE : IN_A_FILE);
    }

    @Override
    public void read(int read) {
        files = read;
        var now = nanos.getAsLong();
        if (now - next >= 0) {
            next = now + (interactive ? ON_A_TERMINAL : IN_A_FILE);
            show(sentence.apply(read));
        }
    }

    /// Work is stopped here with the keys that stop any program, and nothing of it stays.
    @Override
    public boolean cancelled() {
        return false;
    }

    /// How many files there were in the end.
    int files() {
        return files;
    }

    /// Clears the line for what comes after it.
    void done() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
        }
    }

    private void show(String text) {
        if (!interactive) {
            err.println(text);
            return;
        }
        err.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
        err.flush();
        shown = Math.max(shown, text.length());
    }
}
