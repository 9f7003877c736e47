package app.puntuale.letters;

import app.puntuale.money.Money;
import java.time.LocalDate;

/// What the firm owes the customer: it is taken off what the letter asks for.
///
/// @param number of the credit note, or empty text for money that was paid and belongs to no invoice
/// @param amount positive
public record Credit(String number, LocalDate on, Money amount) {

    boolean isCreditNote() {
        return !number.isEmpty();
    }
}
