package app.puntuale.money;

import java.util.Currency;

/// Somebody tried to add or compare two currencies: a defect, never a user's mistake.
public final class CurrencyMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CurrencyMismatchException(Currency one, Currency other) {
        super(one + " and " + other + " do not mix");
    }
}
