package app.puntuale.command;

import java.util.List;

/// What a command left behind: its exit code, and both streams line by line, with ordinary blanks.
record Answer(int code, List<String> out, List<String> err) {

    static Answer done(String out) {
        return new Answer(0, out.lines().toList(), List.of());
    }

    /// Refused in one sentence.
    static Answer refused(String sentence) {
        return new Answer(1, List.of(), List.of(sentence));
    }

    static Answer misused(String sentence) {
        return new Answer(2, List.of(), List.of(sentence));
    }
}
