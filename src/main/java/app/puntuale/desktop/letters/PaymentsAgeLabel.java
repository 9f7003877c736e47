package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.payments.BankLook;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;

/// How old the last look at the payments is, beside whatever is about to leave (RULES C-10).
public final class PaymentsAgeLabel extends Label {

    public PaymentsAgeLabel(Optional<LocalDate> seenOn, BankLook bank) {
        super(bank.age(seenOn), Icons.of("mdi2b-bank-outline", "icon-14"));
        setId("payments-age");
        getStyleClass().addAll("caption", "muted");
    }
}
