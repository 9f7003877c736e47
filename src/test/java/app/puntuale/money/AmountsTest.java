package app.puntuale.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void euroComeFirstAndEveryCurrencyIsSummedByItself() {
        assertEquals(
                new Amounts(List.of(Money.of("30"), in("CHF", "5"), in("USD", "7"))),
                Amounts.of(List.of(in("USD", "7"), Money.of("10"), in("CHF", "5"), Money.of("20"))));
    }

    @Test
    void aSumOfZeroIsLeftOut() {
        assertEquals(
                new Amounts(List.of(Money.of("1"))),
                Amounts.of(List.of(in("USD", "7"), Money.of("1"), in("USD", "-7"))));
        assertTrue(Amounts.of(List.of(Money.ZERO)).isNone());
        assertEquals(Amounts.NONE, Amounts.of(List.of()));
    }

    @Test
    void theEuroPartIsZeroWhenThereIsNone() {
        var abroad = Amounts.of(List.of(in("USD", "7")));

        assertEquals(Money.ZERO, abroad.euros());
        assertEquals(List.of(in("USD", "7")), abroad.others());
        assertEquals(Money.of("3"), Amounts.of(List.of(Money.of("3"))).euros());
    }

    private static Money in(String currency, String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
