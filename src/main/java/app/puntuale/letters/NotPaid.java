package app.puntuale.letters;

import app.puntuale.invoices.AppliedCredit;
import app.puntuale.money.Money;
import java.util.List;

/// What is not asked for of an instalment, although nobody has paid it.
///
/// @param creditNotes what they have taken off, the oldest first
/// @param disputed the part that rests while it is disputed (RULES C-11); zero when none is
public record NotPaid(List<AppliedCredit> creditNotes, Money disputed) {

    public NotPaid {
        creditNotes = List.copyOf(creditNotes);
    }

    Money sum() {
        return creditNotes.stream().map(AppliedCredit::amount).reduce(disputed, Money::plus);
    }
}
