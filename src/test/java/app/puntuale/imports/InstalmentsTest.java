package app.puntuale.imports;

import static app.puntuale.imports.Bills.payment;
import static app.puntuale.imports.Bills.transfer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.Iban;
import app.puntuale.imports.BodyFacts.PaymentFacts;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentsTest {

    private static final Money PAYABLE = Money.of("1220.00");
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 15);
    private static final Instalments TERMS = new Instalments(Money.EURO, ISSUED, Optional.empty());

    @Test
    void eachPaymentOfTheFileIsAnInstalment() {
        var iban = "IT60X0542811101000000123456";
        assertEquals(
                List.of(
                        due("2026-02-15", "700.00"),
                        new InstalmentDraft(
                                Optional.of(LocalDate.parse("2026-03-15")),
                                Optional.empty(),
                                Money.of("520.00"),
                                "MP12",
                                Optional.of(new Iban(iban)),
                                false)),
                TERMS.of(
                        List.of(
                                transfer("2026-02-15", "700.00"),
                                new PaymentFacts("2026-03-15", "520.00", "MP12", iban, "TP01", "", "")),
                        PAYABLE));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            # due date        | from       | days | expected   | because
            2026-02-15        | 2026-01-31 | 60   | 2026-02-15 | the date that is written comes first
            2026-02-15+01:00  |            |      | 2026-02-15 | with a time zone too
                              | 2026-01-31 | 60   | 2026-04-01 | else the terms are counted
                              | 2026-01-31 | 0    | 2026-01-31 | also terms of no days
            2017-02-30        | 2026-01-31 | 30   | 2026-03-02 | an impossible date is as if it were not there
            """)
    void theDueDateIsWrittenOrCounted(String due, String from, String days, LocalDate expected, String because) {
        var payment = payment("MP05", or(due), "1220.00", or(from), or(days));
        assertEquals(
                Optional.of(expected),
                TERMS.of(List.of(payment), PAYABLE).getFirst().dueOn(),
                because);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # from       | days | proposed   | because
                         |      | 2026-02-14 | A-8: 30 days after the date of the invoice, without a receipt
            2026-01-31   |      | 2026-02-14 | a day without a number of days says nothing
                         | 60   | 2026-03-16 | days without a day are counted from the invoice, and only proposed
            2026-02-30   | 60   | 2026-03-16 | likewise from an impossible day
            2026-01-31   | -5   | 2026-02-14 | and days that are none are none
            """)
    void aMissingDueDateIsProposedAndNotAssumed(String from, String days, LocalDate proposed, String because) {
        var instalment = TERMS.of(List.of(payment("MP05", "", "1220.00", or(from), or(days))), PAYABLE)
                .getFirst();
        assertEquals(Optional.empty(), instalment.dueOn());
        assertEquals(Optional.of(proposed), instalment.proposedDueOn(), because);
    }

    @Test
    void theLegalDefaultRunsFromTheReceiptWhenSdiSaysWhen() {
        var delivered = new Instalments(Money.EURO, LocalDate.of(2026, 1, 10), Optional.of(ISSUED));
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 14)), // W25 of the worked examples
                delivered.of(List.of(), PAYABLE).getFirst().proposedDueOn(),
                "A-8, A-9");
    }

    @Test
    void withoutPaymentsAllIsOneInstalment() {
        assertEquals(
                List.of(new InstalmentDraft(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 2, 14)),
                        PAYABLE,
                        "",
                        Optional.empty(),
                        false)),
                TERMS.of(List.of(), PAYABLE));
    }

    @Test
    void paymentsOfNothingAreNoneButTheirTermsCount() {
        assertEquals(List.of(due("2026-02-15", "1220.00")), TERMS.of(List.of(transfer("2026-02-15", "0.00")), PAYABLE));
        assertEquals(List.of(due("2026-02-15", "1220.00")), TERMS.of(List.of(transfer("2026-02-15", "")), PAYABLE));
        assertEquals(
                List.of(due("2026-02-15", "1220.00")),
                TERMS.of(List.of(transfer("2026-02-15", "1220.00"), transfer("2026-01-01", "-300.00")), PAYABLE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MP01, 2026-01-15, true
            MP08, 2026-01-15, true
            MP08, 2026-01-10, true
            MP01, 2026-01-16, false
            MP05, 2026-01-15, false
            MP02, 2026-01-15, false
            """)
    void cashAndCardDueAtOnceArePerhapsCollected(String method, String due, boolean perhaps) {
        var instalment = TERMS.of(List.of(payment(method, due, "1220.00", "", "")), PAYABLE)
                .getFirst();
        assertEquals(perhaps, instalment.perhapsCollected());
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # method, condition, due, days, expected, because
            MP01, TP02, '',         '', true,  all of it in cash and not a word about when
            MP08, TP02, '',         '', true,  likewise by card
            MP01, TP01, '',         '', false, in parts is not at once
            MP01, '',   '',         '', false, nobody said that it is all of it
            MP05, TP02, '',         '', false, a transfer takes its time
            MP01, TP02, '',         30, false, terms were given
            MP01, TP02, 2026-02-30, '', false, an impossible day is a day that somebody meant
            """)
    void cashAndCardWithoutADayArePerhapsCollectedWhenItIsAllOfIt(
            String method, String condition, String due, String days, boolean perhaps, String because) {
        var payment = new PaymentFacts(due, "1220.00", method, "", condition, "", days);
        var instalment = TERMS.of(List.of(payment), PAYABLE).getFirst();
        assertEquals(perhaps, instalment.perhapsCollected(), because);
        assertEquals(Optional.empty(), instalment.dueOn(), "never assumed");
        assertEquals(!perhaps, instalment.isIncomplete());
    }

    @Test
    void fractionsOfACentAreRounded() {
        assertEquals(
                Money.of("406.67"),
                TERMS.of(List.of(transfer("2026-02-15", "406.66666667")), PAYABLE)
                        .getFirst()
                        .amount());
    }

    private static InstalmentDraft due(String day, String amount) {
        return new InstalmentDraft(
                Optional.of(LocalDate.parse(day)), Optional.empty(), Money.of(amount), "MP05", Optional.empty(), false);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
