package app.puntuale.desktop.imports;

import app.puntuale.imports.Refusal;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;

/// Something in an import that needs a person, with what is to be decided.
sealed interface Attention {

    /// The file from which it came.
    String file();

    /// An invoice that was stored and waits for a decision.
    sealed interface AboutAnItem extends Attention {
        OpenItem item();

        String customer();
    }

    /// Nobody says when it is due: it is not chased until somebody does (RULES A-8 is offered).
    record DueDateMissing(OpenItem item, String customer, String file) implements AboutAnItem {}

    /// Cash or card: proposed as collected, never assumed.
    record PerhapsCollected(OpenItem item, String customer, String file) implements AboutAnItem {}

    /// The instalments do not add up to what is payable.
    record AmountsDiffer(OpenItem item, String customer, String file, Money payable, Money instalments)
            implements AboutAnItem {}

    /// Something else that somebody should look at.
    record Doubtful(OpenItem item, String customer, String file, Doubt doubt) implements AboutAnItem {}

    /// The archive has it with other facts: it was not stored.
    record ChangedCopy(String number, LocalDate issuedOn, String customer, String file) implements Attention {}

    record Refused(String file, Refusal refusal) implements Attention {}
}
