package app.puntuale.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmountsInAnyOrderTest {

    @Property
    void theOrderInWhichAmountsAreAddedChangesNothing(@ForAll("amounts") List<Money> amounts, @ForAll Random random) {
        var shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);

        assertEquals(Amounts.of(amounts), Amounts.of(shuffled));
    }

    @Provide
    Arbitrary<List<Money>> amounts() {
        var cents = Arbitraries.longs().between(-1_000_000, 1_000_000);
        var currencies = Arbitraries.of("EUR", "USD", "CHF").map(Currency::getInstance);
        return Combinators.combine(cents, currencies)
                .as((amount, currency) -> new Money(BigDecimal.valueOf(amount, 2), currency))
                .list()
                .ofMaxSize(12);
    }
}
