package app.puntuale.interest;

import static app.puntuale.customers.CustomerKind.COMPANY;
import static app.puntuale.customers.CustomerKind.CONSUMER;
import static app.puntuale.customers.CustomerKind.PUBLIC_BODY;
import static app.puntuale.customers.CustomerKind.SOLE_TRADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.RefusedTermsException.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    private static final BigDecimal SIX = new BigDecimal("6.00");

    @Test
    void towardsAPublicBodyNoOtherRateCanBeAgreed() {
        assertFalse(Regime.openTo(PUBLIC_BODY).contains(Regime.CONTRACT));
        assertRefused(Reason.AGREED_RATE_WITH_PUBLIC_BODY, () -> Terms.agreed(SIX, PUBLIC_BODY));
    }

    @ParameterizedTest
    @EnumSource(names = {"B2B", "PA", "AGRI"})
    void aConsumerNeverPaysTheRateOfBusinesses(Regime regime) {
        assertFalse(Regime.openTo(CONSUMER).contains(regime));
        assertRefused(Reason.BUSINESS_RATE_WITH_CONSUMER, () -> Terms.of(regime, CONSUMER));
    }

    @Test
    void theRegimeOfPublicBodiesIsNotForFirms() {
        assertRefused(Reason.NOT_FOR_THIS_CUSTOMER, () -> Terms.of(Regime.PA, COMPANY));
        assertRefused(Reason.NOT_FOR_THIS_CUSTOMER, () -> Terms.of(Regime.B2B, PUBLIC_BODY));
    }

    @Test
    void anAgreedRateMustBeSaid() {
        var minusOne = new BigDecimal("-1");

        assertRefused(Reason.NO_AGREED_RATE, () -> Terms.of(Regime.CONTRACT));
        assertRefused(Reason.NO_AGREED_RATE, () -> Terms.agreed(minusOne, COMPANY));
    }

    @Test
    void theActDoesNotReachContractsOlderThanItself() {
        var b2b = Terms.of(Regime.B2B);
        var dayBefore = LocalDate.parse("2002-08-07");

        assertRefused(Reason.CONTRACT_BEFORE_THE_ACT, () -> b2b.withContractOn(dayBefore));
        assertEquals(Regime.B2B, b2b.withContractOn(dayBefore.plusDays(1)).regime());
        assertEquals(
                Regime.CONSUMER,
                Terms.of(Regime.CONSUMER, COMPANY).withContractOn(dayBefore).regime());
    }

    @ParameterizedTest
    @EnumSource
    void everybodyHasAUsualRegime(CustomerKind debtor) {
        var expected = switch (debtor) {
            case CONSUMER -> Regime.CONSUMER;
            case SOLE_TRADER, COMPANY -> Regime.B2B;
            case PUBLIC_BODY -> Regime.PA;
        };

        assertEquals(expected, Terms.usualFor(debtor).regime());
    }

    @Test
    void theLumpSumIsForBusinessesAndPublicBodies() {
        assertEquals(
                List.of(true, true, true, true, false, false, false),
                List.of(
                        Terms.of(Regime.B2B, SOLE_TRADER).allowLumpSum(),
                        Terms.of(Regime.PA).allowLumpSum(),
                        Terms.of(Regime.AGRI).allowLumpSum(),
                        Terms.agreed(SIX, COMPANY).allowLumpSum(),
                        Terms.agreed(SIX, CONSUMER).allowLumpSum(),
                        Terms.of(Regime.CONSUMER).allowLumpSum(),
                        Terms.of(Regime.CONSUMER, COMPANY).allowLumpSum()));
    }

    @Test
    void theLumpSumBeginsWithContractsOf2013() {
        assertFalse(Terms.of(Regime.B2B)
                .withContractOn(LocalDate.parse("2012-12-31"))
                .allowLumpSum());
        assertTrue(Terms.of(Regime.B2B)
                .withContractOn(LocalDate.parse("2013-01-01"))
                .allowLumpSum());
    }

    private static void assertRefused(Reason reason, Executable terms) {
        assertEquals(reason, assertThrows(RefusedTermsException.class, terms).reason());
    }
}
