package app.puntuale.words;

import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How old the last look at the payments is: whoever writes to a customer sees it (RULES C-10).
public final class PaymentsAge {

    private PaymentsAge() {}

    /// @param seenOn when somebody last entered a payment, or said that there was none; empty when nobody ever did
    public static String sentence(Optional<LocalDate> seenOn, LocalDate today, Texts texts) {
        return seenOn.map(day -> texts.get("facts.payments.seenOn", day, ChronoUnit.DAYS.between(day, today)))
                .orElseGet(() -> texts.get("facts.payments.never"));
    }
}
