package app.puntuale.imports;

import app.puntuale.customers.Iban;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// One instalment about to be stored.
///
/// @param dueOn as the file says or as its terms compute; empty when it says neither
/// @param proposedDueOn what the law would say (RULES A-8), offered when `dueOn` is empty
/// @param method `MP05` and the like, or empty text
/// @param perhapsCollected cash or card due at once: proposed as already collected
public record InstalmentDraft(
        Optional<LocalDate> dueOn,
        Optional<LocalDate> proposedDueOn,
        Money amount,
        String method,
        Optional<Iban> iban,
        boolean perhapsCollected) {

    /// Whether somebody must say when it is due. Of what is perhaps collected one first asks that.
    public boolean isIncomplete() {
        return dueOn.isEmpty() && !perhapsCollected;
    }
}
