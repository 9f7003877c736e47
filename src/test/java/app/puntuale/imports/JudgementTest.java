package app.puntuale.imports;

import static app.puntuale.imports.Bills.BILL;
import static app.puntuale.imports.Bills.GELSO_NERO;
import static app.puntuale.imports.Bills.OUR_FIRM;
import static app.puntuale.imports.Bills.STRANGER;
import static app.puntuale.imports.Bills.US;
import static app.puntuale.imports.Bills.company;
import static app.puntuale.imports.Bills.party;
import static app.puntuale.imports.Bills.payment;
import static app.puntuale.imports.Bills.transfer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.imports.BodyFacts.Named;
import app.puntuale.imports.BodyFacts.PaymentFacts;
import app.puntuale.imports.Judgement.Verdict;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

    private static final Judgement JUDGEMENT = new Judgement(Owner.of(OUR_FIRM), Map.of());

    @Test
    void anInvoiceOfOursIsSomethingToCollect() {
        assertEquals(
                new Receivable(
                        new InvoiceKey("IT02342520158", "12/2026", 2026, "TD01"),
                        DocumentKind.INVOICE,
                        LocalDate.of(2026, 1, 31),
                        Money.of("1220.00"),
                        CustomerGuess.of(BILL.facts(), GELSO_NERO),
                        List.of(new InstalmentDraft(
                                Optional.of(LocalDate.of(2026, 2, 28)),
                                Optional.empty(),
                                Money.of("1220.00"),
                                "MP05",
                                Optional.empty(),
                                false)),
                        List.of(),
                        Set.of(),
                        Fingerprint.of(BILL.body(), GELSO_NERO),
                        "IT02342520158_0A1B2.xml",
                        "sha"),
                accepted(BILL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TD01", "TD02", "TD03", "TD05", "TD06", "TD07", "TD09", "TD24", "TD25", "TD26"})
    void advancesParcelleDebitNotesAndDeferredInvoicesAreInvoices(String type) {
        assertEquals(DocumentKind.INVOICE, accepted(BILL.of(type)).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD27", "TD28", "TD29"})
    void whatOnlyTheTaxOfficeReadsIsRefusedWithItsType(String type) {
        assertEquals("NOT_A_RECEIVABLE " + type, refusal(BILL.of(type)));
        assertEquals(
                "NOT_A_RECEIVABLE " + type, refusal(BILL.of(type).from(STRANGER).to(US)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TD10", "TD12", "TD57", "td01", "Fattura"})
    void aTypeThatNobodyKnowsIsRefused(String type) {
        assertEquals("UNKNOWN_TYPE " + type, refusal(BILL.of(type)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TD04,  1220.00
            TD04, -1220.00
            TD08,  1220.00
            TD01, -1220.00
            """)
    void aCreditNoteIsPositiveHoweverItIsWrittenAndHasNoInstalments(String type, String total) {
        var note = accepted(BILL.of(type).total(total).naming(new Named("7/2026", "2026-01-10"), new Named("8", "")));
        assertEquals(DocumentKind.CREDIT_NOTE, note.kind());
        assertEquals(Money.of("1220.00"), note.payable());
        assertEquals(List.of(), note.instalments());
        assertEquals(
                List.of(
                        new InvoiceReference("7/2026", Optional.of(LocalDate.of(2026, 1, 10))),
                        new InvoiceReference("8", Optional.empty())),
                note.references());
        assertEquals(Set.of(), note.doubts());
    }

    @Test
    void theInvoiceOfSomebodyElseIsAReceivedOne() {
        assertEquals(
                "RECEIVED_INVOICE Altra Ditta S.p.A.",
                refusal(BILL.from(STRANGER).to(US)));
        assertEquals("RECEIVED_INVOICE Altra Ditta S.p.A.", refusal(BILL.from(STRANGER)));
        assertEquals(
                "RECEIVED_INVOICE Altra Ditta S.p.A.",
                refusal(BILL.of("TD04").from(STRANGER).to(US)));
    }

    @Test
    void weAreKnownByVatNumberOrByTaxCode() {
        var key = accepted(BILL).key();
        assertEquals(
                key,
                accepted(BILL.from(party("Valdombra", false, "IT", "IT 02342520158", "")))
                        .key());
        assertEquals(
                key,
                accepted(BILL.from(party("Gruppo IVA", false, "IT", "12345678903", "02342520158")))
                        .key());
        assertEquals(
                key,
                accepted(BILL.from(party("Valdombra", false, "", "", "02342520158")))
                        .key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "7753-87-63", "1439-02-28", "31/01/2026"})
    void anInvoiceIsOfADayThatWas(String date) {
        assertEquals("IMPOSSIBLE_DATE " + date, refusal(BILL.on(date)));
    }

    @Test
    void anotherCurrencyStaysWhatItIs() {
        var dollars = accepted(BILL.in("USD"));
        assertEquals(Currency.getInstance("USD"), dollars.payable().currency());
        assertEquals(dollars.payable(), dollars.instalmentsTotal());
        assertEquals("UNKNOWN_CURRENCY IAJ", refusal(BILL.in("IAJ")));
        assertEquals(Money.EURO, accepted(BILL.in("")).payable().currency());
    }

    @Test
    void whereInstalmentsAndPayableDifferBothAreShown() {
        var doubtful = accepted(BILL.paid(transfer("2026-02-28", "600.00"), transfer("2026-03-31", "600.00")));
        assertEquals(Set.of(Doubt.AMOUNTS_DIFFER), doubtful.doubts());
        assertEquals(Money.of("1220.00"), doubtful.payable());
        assertEquals(Money.of("1200.00"), doubtful.instalmentsTotal());
    }

    @Test
    void aMissingDueDateMakesItIncomplete() {
        assertEquals(Set.of(Doubt.DUE_DATE_MISSING), accepted(BILL.paid()).doubts());
        assertEquals(
                true, accepted(BILL.paid(transfer("2017-02-30", "1220.00"))).isIncomplete());
        assertEquals(false, accepted(BILL).isIncomplete());
    }

    @Test
    void whatWasPaidAtOnceIsOnlyProposedAsCollected() {
        assertEquals(
                Set.of(Doubt.PERHAPS_COLLECTED),
                accepted(BILL.paid(payment("MP01", "2026-01-31", "1220.00", "", "")))
                        .doubts());
    }

    @Test
    void aWrongCheckDigitIsAWarning() {
        assertEquals(
                Set.of(Doubt.WRONG_CHECK_DIGIT),
                accepted(BILL.to(company("Gelso", "12345678901"))).doubts());
        var wrongCin = new PaymentFacts("2026-02-28", "1220.00", "MP05", "IT64Y0542811101000000123456", "TP02", "", "");
        assertEquals(
                Set.of(Doubt.WRONG_CHECK_DIGIT), accepted(BILL.paid(wrongCin)).doubts(), "F-6");
    }

    @Test
    void thereMustBeSomethingToCollect() {
        assertEquals("NOTHING_TO_COLLECT", refusal(BILL.total("0.00").paid()));
        assertEquals("NO_AMOUNT", refusal(BILL.total("").summarised().paid()));
        assertEquals(
                Money.of("90.00"),
                accepted(BILL.total("").summarised().paid(transfer("2026-02-28", "90.00")))
                        .payable());
    }

    @Test
    void theLegalDefaultRunsFromTheDeliveryOfTheFile() {
        var delivered = new Judgement(Owner.of(OUR_FIRM), Map.of("IT02342520158_0A1B2.xml", LocalDate.of(2026, 2, 3)));
        var verdict = delivered
                .of(BILL.paid().facts(), "a/IT02342520158_0A1B2.xml.p7m", "sha")
                .getFirst();
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 5)),
                receivable(verdict).instalments().getFirst().proposedDueOn());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IT1_2.xml,                     IT1_2.xml
            cartella/IT1_2.xml.p7m,        IT1_2.xml
            C:\\Fatture\\IT1_2.XML.P7M,    IT1_2.XML
            tutte.zip!IT1_2.xml.p7m.p7m,   IT1_2.xml
            tutte.zip!sotto/IT1_2.xml,     IT1_2.xml
            """)
    void sdiKnowsAFileByItsPlainName(String name, String expected) {
        assertEquals(expected, SdiFileName.of(name));
    }

    private static Receivable accepted(Bills bill) {
        return receivable(judged(bill));
    }

    private static String refusal(Bills bill) {
        return switch (judged(bill)) {
            case Verdict.Rejected(var refusal) -> (refusal.flaw() + " " + refusal.detail()).strip();
            case Verdict.Accepted _ -> "accepted";
        };
    }

    private static Receivable receivable(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted(var receivable) -> receivable;
            case Verdict.Rejected(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static Verdict judged(Bills bill) {
        return JUDGEMENT.of(bill.facts(), "IT02342520158_0A1B2.xml.p7m", "sha").getFirst();
    }
}
