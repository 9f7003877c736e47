package app.puntuale.followups;

import app.puntuale.customers.CustomerKind;
import java.time.LocalDate;

/// What the method knows of one customer on one day, read once.
record Facts(Rulebook rulebook, CustomerKind kind, Chronicle chronicle, Bends bends, LocalDate today) {

    static Facts of(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var history = known.counted();
        return new Facts(rulebook, known.kind(), Chronicle.of(history), Bends.of(history), today);
    }

    Guards guards() {
        return rulebook.guards();
    }

    Facts on(LocalDate day) {
        return new Facts(rulebook, kind, chronicle, bends, day);
    }
}
