package app.puntuale.words;

import app.puntuale.followups.Obstacle;
import app.puntuale.texts.Texts;

/// Why nothing may be written to a customer today, in words (RULES C-9).
public final class ObstacleWords {

    private ObstacleWords() {}

    public static String sentence(Obstacle obstacle, Texts texts) {
        return switch (obstacle) {
            case Obstacle.Held(var until) ->
                until.map(day -> texts.get("letters.obstacle.heldUntil", day))
                        .orElseGet(() -> texts.get("letters.obstacle.held"));
            case Obstacle.Stopped(var why) -> texts.get("letters.obstacle.stopped", texts.get("facts.waiting." + why));
            case Obstacle.Promised(var by, var awaitedUntil) ->
                texts.get("letters.obstacle.promised", by, awaitedUntil);
            case Obstacle.JustWritten(var on, var from) -> texts.get("letters.obstacle.justWritten", on, from);
            case Obstacle.JustCalled(var on, var from) -> texts.get("letters.obstacle.justCalled", on, from);
            case Obstacle.DayOff(var from) -> texts.get("letters.obstacle.dayOff", from);
            case Obstacle.NotApproved(var step) ->
                texts.get("letters.obstacle.notApproved", texts.get("facts.step." + step));
            case Obstacle.OldPayments(var seenOn) -> texts.get("letters.obstacle.oldPayments", seenOn);
        };
    }
}
