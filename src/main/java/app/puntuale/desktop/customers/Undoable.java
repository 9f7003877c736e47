package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.HistoryId;
import java.util.concurrent.Callable;

/// Decisions that are taken back by the toast that tells them: the line stays in the history, and no longer counts.
public record Undoable(FollowUps followUps, Desk desk) {

    public void take(CustomerId customer, Callable<FollowUps.Answer> decision, String icon, String sentence) {
        new Deciding(desk).take(decision, line -> desk.toasts().say(icon, sentence, () -> takeBack(customer, line)));
    }

    private void takeBack(CustomerId customer, HistoryId line) {
        var reason = desk.texts().get("customers.tookBack");
        new Deciding(desk)
                .take(
                        () -> followUps.correct(
                                customer, line, reason, desk.today().get()),
                        _ -> {});
    }
}
