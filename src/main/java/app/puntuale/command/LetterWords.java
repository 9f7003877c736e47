package app.puntuale.command;

import app.puntuale.followups.Obstacle;
import app.puntuale.letters.Missing;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands in the way of a letter, in words.
final class LetterWords {

    private LetterWords() {}

    /// Everything that is missing, one line each.
    static Refusal refusal(List<Missing> missing, Texts texts) {
        return new Refusal(missing.stream()
                .map(piece -> "\n  " + texts.get("letters.missing." + piece))
                .collect(Collectors.joining("", texts.get("command.letter.refused"), "")));
    }

    /// A warning: the letter was asked for by a person, and is made.
    static void warnOf(Optional<Obstacle> obstacle, Session session) {
        obstacle.ifPresent(found -> session.replies()
                .warn(session.texts().get("command.letter.obstacle", sentence(found, session.texts()))));
    }

    static String sentence(Obstacle obstacle, Texts texts) {
        return switch (obstacle) {
            case Obstacle.Held(var until) ->
                until.map(day -> texts.get("letters.obstacle.heldUntil", day))
                        .orElseGet(() -> texts.get("letters.obstacle.held"));
            case Obstacle.Promised(var by, var awaitedUntil) ->
                texts.get("letters.obstacle.promised", by, awaitedUntil);
            case Obstacle.JustWritten(var on, var from) -> texts.get("letters.obstacle.justWritten", on, from);
        };
    }
}
