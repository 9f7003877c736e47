package app.puntuale.desktop.customers;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.FollowUps;
import java.util.concurrent.Callable;

/// Takes a decision without holding up the window, tells by a toast what became of it, and that something has changed.
record Deciding(Desk desk) {

    void take(Callable<FollowUps.Answer> decision, String icon, String key) {
        take(decision, () -> say(icon, key));
    }

    void take(Callable<FollowUps.Answer> decision, Runnable whenDone) {
        desk.background().run(decision, answer -> {
            switch (answer) {
                case FollowUps.Answer.Done _ -> whenDone.run();
                case FollowUps.Answer.Refused(var flaw) -> refuse("invoices.flaw." + flaw);
            }
            desk.changes().happened();
        });
    }

    void say(String icon, String key) {
        desk.toasts().say(icon, desk.texts().get(key));
    }

    void refuse(String key) {
        say("mdi2a-alert-circle-outline", key);
    }
}
