package app.puntuale.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.pdf.PdfPrinter;
import app.puntuale.pdf.Screens;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.Rhythm;
import app.puntuale.plans.SettlementTerms;
import app.puntuale.texts.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the papers of a plan and of a settlement say (RULES D-1 to D-8), printed too and kept for people to look at.
class AgreementWordsTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final LocalDate FIRST = LocalDate.parse("2026-03-31");

    private Valdombra firm = Valdombra.asInThePicture();

    @Test
    @DisplayName(
            "D-1: parties, debts one by one, acknowledgement, rates, interest, acceleration, no novation, signatures")
    void aPlanSaysEverythingThatTheLawWantsOfIt() throws IOException {
        var plan = plan(3, PlanInterest.RUNS, true);
        var words = plan.body().toString();
        for (var wanted : List.of(
                "Serramenti Valdombra S.r.l.**, Via dei Mulini 14, 25128 Brescia BS, partita IVA 12345678903 (il creditore)",
                "Edilnova Trebisonda S.r.l.**, Via del Castagno 27, 24126 Bergamo BG, partita IVA 00743110157 (il debitore)",
                "riconosce di dovere al creditore **€\u00a07.052,00** (artt. 1988 e 2944",
                "la prescrizione è interrotta",
                "in **3 rate**",
                "interessi di mora (D.Lgs. 9 ottobre 2002, n. 231)",
                "entro 5 giorni da quello indicato",
                "perde il beneficio del termine",
                "art. 1230 del codice civile",
                "Il piano vale da quando il creditore ne riceve una copia firmata",
                "Luogo e data",
                "timbro e firma",
                "Livia Terranera")) {
            assertTrue(words.contains(wanted), wanted + " in " + words);
        }
        assertFalse(words.contains("{"), "no gap is left open: " + words);
        Screens.keep("plan-3", PRINTER.print(plan));
    }

    @Test
    @DisplayName("D-8: the rates are printed to the cent, the last one takes what is left, and add up")
    void theRatesAddUpToTheDebt() {
        firm = new Valdombra().invoice("1/2026", "2026-01-07", "2026-02-06", "1000.00");
        assertEquals(
                List.of(
                        List.of("1 di 3", "martedì 31 marzo 2026", "**333,33**"),
                        List.of("2 di 3", "giovedì 30 aprile 2026", "**333,33**"),
                        List.of("3 di 3", "domenica 31 maggio 2026", "**333,34**"),
                        List.of("Totale in euro", "", "1.000,00")),
                table(plan(3, PlanInterest.RUNS, true), 1));
    }

    @Test
    @DisplayName("D-1: the debts stand one by one, with what was paid or credited of them")
    void theDebtsStandOneByOne() {
        assertEquals(
                List.of(
                        List.of("**318/2025**", "15/10/2025", "14/11/2025", "4.880,00", "—", "**4.880,00**"),
                        List.of("**341/2025**", "12/11/2025", "12/12/2025", "3.172,00", "1.000,00", "**2.172,00**"),
                        List.of("Totale in euro al 12/03/2026", "", "", "", "", "7.052,00")),
                table(plan(3, PlanInterest.RUNS, true), 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUNS     | continuano a maturare gli interessi di mora
            INCLUDED | Le rate comprendono €\u00a0100,00 di interessi
            WAIVED   | rinuncia agli interessi, a condizione che il piano sia rispettato
            """)
    @DisplayName("D-4: what becomes of interest is written")
    void whatBecomesOfInterestIsWritten(PlanInterest interest, String words) {
        var body = plan(3, interest, true).body().toString();
        assertTrue(body.contains(words), body);
    }

    @Test
    @DisplayName("D-5: without the clause only the law speaks, and the whole is not due at once")
    void withoutTheClauseNothingIsSaidOfTheWhole() {
        var body = plan(3, PlanInterest.RUNS, false).body().toString();
        assertTrue(body.contains("art. 1186"), body);
        assertFalse(body.contains("perde il beneficio del termine"), body);
    }

    @Test
    @DisplayName("A-2: a consumer's plan never mentions the Act")
    void aConsumersPlanKnowsOnlyTheLegalRate() throws IOException {
        firm = new Valdombra()
                .owedBy("Giulia Fontanarosa", CustomerKind.CONSUMER)
                .invoice("19/2026", "2026-01-07", "2026-02-06", "1098.00");
        var plan = plan(6, PlanInterest.RUNS, true);
        var body = plan.body().toString();
        assertFalse(body.contains("231"), body);
        assertTrue(body.contains("tasso legale"), body);
        Screens.keep("plan-consumer", PRINTER.print(plan));
    }

    @Test
    void twentyFourRatesAndLongNamesBreakWell() throws IOException {
        firm = new Valdombra()
                .owedBy(
                        "Consorzio Intercomunale per la Gestione dei Servizi Socio-Assistenziali della Valle del Po",
                        CustomerKind.PUBLIC_BODY,
                        new PostalAddress(
                                "Via dei Santi Martiri della Libertà e della Resistenza 1234/bis, scala C",
                                "42121",
                                "REGGIO NELL’EMILIA",
                                "RE",
                                "IT"));
        for (var i = 1; i <= 14; i++) {
            firm.invoice(
                    "FATTPA-2025-%09d".formatted(i),
                    "2025-01-%02d".formatted(i),
                    "2025-02-%02d".formatted(i),
                    1000 + i + ".01");
        }
        Screens.keep("plan-24", PRINTER.print(plan(24, PlanInterest.WAIVED, true)));
        Screens.keep("plan-120", PRINTER.print(plan(120, PlanInterest.INCLUDED, false)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWholePaperIsInOneLanguage(Language language) throws IOException {
        var plan = PlanWriter.write(deed(language), terms(12, PlanInterest.INCLUDED, true));
        var settlement = SettlementWriter.write(deed(language), settlement());
        var italian = language == Language.ITALIAN;
        assertEquals(italian, (plan.body() + plan.subtitle()).contains("debitore"));
        assertEquals(italian, (settlement.body() + settlement.subtitle()).contains("fattur"));
        Screens.keep("plan-" + language.code(), PRINTER.print(plan));
        Screens.keep("settlement-" + language.code(), PRINTER.print(settlement));
    }

    @Test
    @DisplayName("D-6: a settlement says what is enough, by when, and that the rest is given up only then")
    void aSettlementSaysItsConditionAndItsLastDay() {
        var letter = SettlementWriter.write(deed(Language.ITALIAN), settlement());
        var words = letter.subtitle() + letter.body();
        for (var wanted : List.of(
                "vale fino a martedì 31 marzo 2026 compreso",
                "per **€\u00a07.052,00** in tutto",
                "accettiamo **€\u00a05.000,00** a saldo e stralcio",
                "entro **martedì 31 marzo 2026** compreso",
                "La rinuncia ai restanti €\u00a02.052,00 vale solo a questa condizione",
                "la proposta cade da sé",
                "EUR5000.00",
                "Per accettazione")) {
            assertTrue(words.contains(wanted), wanted + " in " + words);
        }
        assertFalse(words.contains("{"), "no gap is left open: " + words);
    }

    private SettlementTerms settlement() {
        return new SettlementTerms(invoices(), Money.of("5000.00"), FIRST);
    }

    private Letter plan(int rates, PlanInterest interest, boolean acceleration) {
        return PlanWriter.write(deed(Language.ITALIAN), terms(rates, interest, acceleration));
    }

    private PlanTerms terms(int rates, PlanInterest interest, boolean acceleration) {
        var agreed = interest == PlanInterest.INCLUDED ? Money.of("100.00") : Money.ZERO;
        var amounts =
                new Division.ByNumber(rates).of(deed(Language.ITALIAN).debt().plus(agreed));
        return new PlanTerms(invoices(), Rhythm.MONTHLY.rates(FIRST, amounts), interest, agreed, acceleration, 5);
    }

    private Set<InvoiceId> invoices() {
        return firm.archive.items.stream().map(OpenItem::invoice).collect(Collectors.toSet());
    }

    private Deed deed(Language language) {
        Customer customer = firm.archive.customers.getFirst();
        return new Deed(
                Valdombra.company(),
                Optional.empty(),
                "Marta Colfiori",
                customer,
                firm.archive.items,
                Valdombra.TODAY,
                language,
                Optional.of("PR-2026/0001"));
    }

    /// The cells of the table of that number, from 0.
    private static List<List<String>> table(Letter letter, int number) {
        Stream<Block.Table> tables = letter.body().stream()
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty());
        return tables.toList().get(number).rows().stream().map(Block.Row::cells).toList();
    }
}
