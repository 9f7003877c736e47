package app.puntuale.desktop.letters;

import app.puntuale.followups.Obstacle;
import app.puntuale.texts.Texts;

/// Why nothing may be written to a customer today, in words (RULES C-9).
public final class Obstacles {

    private Obstacles() {}

    public static String sentence(Obstacle obstacle, Texts texts) {
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
