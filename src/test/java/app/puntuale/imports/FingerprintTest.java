package app.puntuale.imports;

import static app.puntuale.imports.Bills.BILL;
import static app.puntuale.imports.Bills.GELSO_NERO;
import static app.puntuale.imports.Bills.STRANGER;
import static app.puntuale.imports.Bills.transfer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.puntuale.imports.BodyFacts.Named;
import app.puntuale.imports.BodyFacts.VatRow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

    private static final String ORIGINAL = of(BILL);

    @Test
    void anotherWayOfWritingTheSameChangesNothing() {
        assertEquals(
                ORIGINAL, of(BILL.total("1220.0000").on("2026-01-31+01:00").paid(transfer("2026-02-28Z", "1220"))));
        assertEquals(
                ORIGINAL,
                Fingerprint.of(BILL.body(), Bills.party("GELSO NERO", false, "IT", "IT00743110157", "00743110157")));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsOwedOrByWhomCannotChangeUnseen(Bills changed) {
        assertNotEquals(ORIGINAL, of(changed));
    }

    static Stream<Bills> whatIsOwedOrByWhomCannotChangeUnseen() {
        return Stream.of(
                BILL.total("1221.00"),
                BILL.on("2026-01-30"),
                BILL.of("TD24"),
                BILL.in("USD"),
                BILL.to(STRANGER),
                BILL.withheld("200.00"),
                BILL.stamped("2.00"),
                BILL.rounded("0.01"),
                BILL.summarised(new VatRow("1000.00", "220.00", "S")),
                BILL.paid(),
                BILL.paid(transfer("2026-03-31", "1220.00")),
                BILL.naming(new Named("7", "")));
    }

    private static String of(Bills bill) {
        return Fingerprint.of(bill.body(), bill.customer().equals(STRANGER) ? STRANGER : GELSO_NERO);
    }
}
