package app.puntuale.command;

import app.puntuale.followups.Obstacle;
import app.puntuale.letters.Missing;
import app.puntuale.texts.Texts;
import app.puntuale.words.ObstacleWords;
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

    /// With what to do about it, where a reason is enough.
    static String sentence(Obstacle obstacle, Texts texts) {
        var sentence = ObstacleWords.sentence(obstacle, texts);
        return obstacle.guard().isEmpty() ? sentence : sentence + " " + texts.get("command.anyway.hint");
    }
}
