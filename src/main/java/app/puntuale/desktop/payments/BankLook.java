package app.puntuale.desktop.payments;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Diary;
import app.puntuale.words.PaymentsAge;
import java.time.LocalDate;
import java.util.Optional;

/// The word of somebody who has looked for payments: until it is old again, sending waits for nothing (RULES C-10).
public final class BankLook {

    private final Diary diary;
    private final Desk desk;

    public BankLook(Diary diary, Desk desk) {
        this.diary = diary;
        this.desk = desk;
    }

    /// How old that look is, in one sentence.
    ///
    /// @param seenOn empty when nobody ever looked
    public String age(Optional<LocalDate> seenOn) {
        return PaymentsAge.sentence(seenOn, desk.today().get(), desk.texts());
    }

    /// The bank was looked at, and everything is entered. Whoever said so by mistake takes it back.
    public void wasTaken() {
        desk.background().run(this::note, before -> {
            var sentence = desk.texts().get("payments.bank.done");
            before.ifPresentOrElse(
                    day -> desk.toasts().say("mdi2b-bank-check", sentence, () -> takeBack(day)),
                    () -> desk.toasts().say("mdi2b-bank-check", sentence));
            desk.changes().happened();
        });
    }

    private Optional<LocalDate> note() {
        var before = diary.paymentsSeenOn();
        diary.paymentsSeen(desk.today().get());
        return before;
    }

    private void takeBack(LocalDate day) {
        desk.background()
                .run(
                        () -> {
                            diary.paymentsSeen(day);
                            return day;
                        },
                        _ -> desk.changes().happened());
    }
}
