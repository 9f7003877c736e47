package app.puntuale.followups;

import app.puntuale.customers.CustomerKind;
import java.time.LocalDate;

/// What the method knows of one customer on one day, read once.
record Facts(
        Rulebook rulebook, CustomerCase known, Chronicle chronicle, Bends bends, Accords accords, LocalDate today) {

    static Facts of(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var history = known.counted();
        var bends = Bends.of(history);
        return new Facts(rulebook, known, Chronicle.of(history), bends, Accords.of(known, bends, today), today);
    }

    CustomerKind kind() {
        return known.kind();
    }

    Guards guards() {
        return rulebook.guards();
    }

    Facts on(LocalDate day) {
        return new Facts(rulebook, known, chronicle, bends, Accords.of(known, bends, day), day);
    }
}
