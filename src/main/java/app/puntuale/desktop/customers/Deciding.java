package app.puntuale.desktop.customers;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.AgreementFlaw;
import app.puntuale.followups.Flaw;
import app.puntuale.followups.FollowUpFlaw;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.HistoryId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Takes a decision without holding up the window, tells by a toast what became of it, and that something has changed.
public record Deciding(Desk desk) {

    void take(Callable<FollowUps.Answer> decision, String icon, String key) {
        take(decision, () -> say(icon, key));
    }

    void take(Callable<FollowUps.Answer> decision, Runnable whenDone) {
        take(decision, _ -> whenDone.run());
    }

    /// @param whenDone is handed the line of the history
    public void take(Callable<FollowUps.Answer> decision, Consumer<HistoryId> whenDone) {
        desk.background().run(decision, answer -> {
            switch (answer) {
                case FollowUps.Answer.Done(var line) -> whenDone.accept(line);
                case FollowUps.Answer.Refused(var flaw) -> refuse(key(flaw));
            }
            desk.changes().happened();
        });
    }

    private static String key(Flaw flaw) {
        return switch (flaw) {
            case FollowUpFlaw followUp -> "invoices.flaw." + followUp;
            case AgreementFlaw agreement -> "customers.agreementFlaw." + agreement;
        };
    }

    void say(String icon, String key) {
        desk.toasts().say(icon, desk.texts().get(key));
    }

    void refuse(String key) {
        say("mdi2a-alert-circle-outline", key);
    }
}
