package app.puntuale.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.Event;
import app.puntuale.followups.Obstacle;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.Imputation;
import app.puntuale.interest.InterestUse;
import app.puntuale.interest.Rates;
import app.puntuale.interest.UserRate;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.letters.Excluded.Why;
import app.puntuale.letters.FilingAnswer.Filed;
import app.puntuale.letters.LetterAnswer.Ready;
import app.puntuale.letters.LetterAnswer.Refused;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.settings.Company;
import app.puntuale.texts.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterDeskTest {

    private static final Rates RATES = Rates.shipped();

    /// Prints nothing but the words.
    private static final Printer PRINTER =
            letter -> Content.of(letter.toString().getBytes(StandardCharsets.UTF_8));

    @Test
    @DisplayName("A-25, A-31: the letter of the picture, to the cent")
    void theNoticeOfThePictureComesOutToTheCent() {
        var demand = ready(Valdombra.asInThePicture(), ReminderLevel.NOTICE).demand();
        assertEquals(
                List.of(Money.of("5080.13"), Money.of("2277.20")),
                demand.asked().stream().map(Asked::due).toList());
        assertEquals(new Amounts(List.of(Money.of("7357.33"))), demand.total());
        assertEquals(Money.of("225.33"), demand.interest());
        assertEquals(Money.of("80.00"), demand.lumpSums());
        assertEquals(Optional.of(Money.of("1.96")), demand.dailyInterest());
    }

    @Test
    @DisplayName("A-35: by choice, earlier payments pay interest first")
    void interestFirstIsAChoice() {
        var choices = usual(ReminderLevel.NOTICE, CustomerKind.COMPANY).withImputation(Imputation.ART_1194);
        var second = ready(Valdombra.asInThePicture(), ReminderLevel.NOTICE, choices)
                .demand()
                .asked()
                .getLast();
        assertEquals(Money.of("2206.40"), second.residual());
        assertEquals(Money.of("31.29"), second.interest());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # H:     level,  customer,    interest,   EUR 40, days
            FIRST,  COMPANY,     NONE,       false,  8
            SECOND, COMPANY,     MENTIONED,  true,   7
            THIRD,  SOLE_TRADER, MENTIONED,  true,   7
            NOTICE, COMPANY,     CALCULATED, true,  15
            NOTICE, PUBLIC_BODY, CALCULATED, true,  15
            FIRST,  CONSUMER,    NONE,       false,  8
            THIRD,  CONSUMER,    NONE,       false,  7
            NOTICE, CONSUMER,    MENTIONED,  false, 15
            """)
    void whatIsUsualRisesWithTheLevel(
            ReminderLevel level, CustomerKind kind, InterestUse interest, boolean lumpSum, int days) {
        var usual = usual(level, kind);
        assertEquals(
                List.of(interest, lumpSum, days), List.of(usual.interest(), usual.lumpSum(), usual.deadlineDays()));
    }

    @ParameterizedTest
    @EnumSource(ReminderLevel.class)
    @DisplayName("A-2: no letter to a consumer speaks of the Act or of EUR 40")
    void aConsumerHearsNothingOfTheActForBusinesses(ReminderLevel level) {
        var firm = new Valdombra()
                .owedBy("Giulia Fontanarosa", CustomerKind.CONSUMER)
                .invoice("19/2026", "2026-01-07", "2026-02-06", "1098.00");
        var ready = ready(firm, level);
        var words = ready.letter() + ready.note().text();
        assertFalse(words.contains("231"), words);
        assertFalse(words.contains("40,00"), words);
        assertEquals(new Amounts(List.of(Money.of("1098.00"))), ready.demand().total());
    }

    @Test
    @DisplayName("A-43, A-44: a consumer owes the legal rate, where the firm counts it from the due date")
    void theLegalRateIsCountedForAConsumerWhenSomebodyChoosesIt() {
        var firm = new Valdombra()
                .owedBy("Giulia Fontanarosa", CustomerKind.CONSUMER)
                .invoice("19/2025", "2025-10-01", "2025-10-31", "850.00");
        firm.archive.consumersDefault = ConsumersDefault.FROM_THE_DUE_DATE;
        var choices = usual(ReminderLevel.NOTICE, CustomerKind.CONSUMER).withInterest(InterestUse.CALCULATED);
        var ready = ready(firm, ReminderLevel.NOTICE, choices);
        assertEquals(Money.of("5.49"), ready.demand().interest()); // 2.84 at 2 % and 2.65 at 1.6 %
        assertTrue(ready.letter().toString().contains("1,60\u00a0% annuo"));
    }

    @Test
    void companiesAreVoiAndPersonsAreLei() {
        var company = ready(oneInvoice(CustomerKind.COMPANY), ReminderLevel.FIRST)
                .letter()
                .toString();
        var person = ready(oneInvoice(CustomerKind.SOLE_TRADER), ReminderLevel.FIRST)
                .letter()
                .toString();
        assertTrue(
                company.contains("Gentili Signori,") && company.contains("Diteci anche se il lavoro va bene"), company);
        assertTrue(
                person.contains("Gentile cliente,") && person.contains("Ci dica anche se il lavoro va bene"), person);
    }

    @Test
    @DisplayName("C-9, C-11: what may not be asked for is left out, and the screen can say why")
    void whatIsNotAskedForIsListedWithItsReason() {
        var firm = new Valdombra()
                .invoice("1/2025", "2025-10-01", "2025-10-31", "100.00")
                .invoice("2/2025", "2025-10-01", "2025-10-31", "200.00")
                .invoice("3/2026", "2026-03-01", "2026-03-31", "300.00")
                .item(
                        "4/2026",
                        "2026-01-01",
                        Optional.empty(),
                        Money.of("400.00"),
                        Set.of(Doubt.DUE_DATE_MISSING),
                        1,
                        1)
                .item(
                        "5/2026",
                        "2026-01-01",
                        Optional.of("2026-01-01"),
                        Money.of("500.00"),
                        Set.of(Doubt.PERHAPS_COLLECTED),
                        1,
                        1)
                .item(
                        "6/2026",
                        "2026-01-01",
                        Optional.of("2026-01-01"),
                        Money.of("600.00"),
                        Set.of(Doubt.REJECTED_BY_SDI, Doubt.WRONG_CHECK_DIGIT),
                        1,
                        1)
                .invoice("7/2026", "2026-01-01", "2026-01-31", "700.00");
        var disputed = firm.archive.items.get(1).invoice();
        firm.called("2026-02-01", new CallOutcome.Disputed(Set.of(disputed), "merce rotta"));
        var choices = usual(ReminderLevel.SECOND, CustomerKind.COMPANY).leavingOut(new InstalmentId(7));
        var demand = ready(firm, ReminderLevel.SECOND, choices).demand();
        assertEquals(Set.of(new InstalmentId(1)), demand.instalments());
        assertEquals(
                List.of(
                        "2/2025 DISPUTED",
                        "5/2026 PERHAPS_COLLECTED",
                        "6/2026 REJECTED_BY_SDI",
                        "7/2026 LEFT_OUT",
                        "3/2026 NOT_YET_DUE",
                        "4/2026 TO_BE_COMPLETED"),
                demand.excluded().stream()
                        .map(one -> one.item().number() + " " + one.why())
                        .toList());
    }

    /// C-11
    @Test
    void onlyTheUndisputedPartOfAnInvoiceIsAskedFor() {
        var firm = new Valdombra().invoice("1/2025", "2025-10-01", "2025-10-31", "100.00");
        var invoice = firm.archive.items.getFirst().invoice();
        firm.happened(
                "2025-12-01",
                new Event.DisputeOpened(new Dispute(
                        Set.of(invoice),
                        Optional.of(Money.of("30.00")),
                        "manca un pezzo",
                        false,
                        "",
                        Optional.empty())));

        assertEquals(
                List.of(Money.of("70.00")),
                ready(firm, ReminderLevel.FIRST, usual(ReminderLevel.FIRST, CustomerKind.COMPANY))
                        .demand()
                        .asked()
                        .stream()
                        .map(Asked::residual)
                        .toList());
    }

    @Test
    void aNoticeDemandsOnlyWhatWasRemindedOf() {
        var firm = new Valdombra()
                .invoice("1/2025", "2025-10-01", "2025-10-31", "100.00")
                .reminded("2025-11-10", ReminderLevel.FIRST)
                .invoice("2/2026", "2026-01-01", "2026-01-31", "200.00");
        var demand = ready(firm, ReminderLevel.NOTICE).demand();
        assertEquals(Set.of(new InstalmentId(1)), demand.instalments());
        assertEquals(Why.NOT_YET_REMINDED, demand.excluded().getFirst().why());
    }

    @Test
    void withoutAnyReminderTheNoticeIsAPersonsDecision() {
        var demand =
                ready(oneInvoice(CustomerKind.COMPANY), ReminderLevel.NOTICE).demand();
        assertEquals(Set.of(new InstalmentId(1)), demand.instalments());
    }

    @Test
    @DisplayName("B-2, B-3: everything that is missing is said at once, and no number is used")
    void aLetterWithAnUnknownGapCannotBeMade() {
        var firm = new Valdombra()
                .owedBy("Edilnova", CustomerKind.COMPANY, new PostalAddress("", "24126", "Bergamo", "BG", "IT"))
                .invoice("3/2026", "2026-03-01", "2026-03-31", "300.00");
        firm.archive.company = firm.archive.company.map(known -> new Company(
                known.name(),
                known.vatNumber(),
                known.taxCode(),
                known.address(),
                Optional.empty(),
                known.bankName(),
                known.phone(),
                known.email(),
                known.pec(),
                Optional.empty(),
                Optional.empty()));
        var expected = List.of(Missing.IBAN, Missing.SIGNATORY, Missing.CUSTOMER_ADDRESS, Missing.OVERDUE_INSTALMENT);
        var desk = desk(firm);
        var choices = usual(ReminderLevel.NOTICE, CustomerKind.COMPANY);
        var seen = desk.preview(Valdombra.CUSTOMER, ReminderLevel.NOTICE, choices, Valdombra.TODAY);
        var filed = desk.file(Valdombra.CUSTOMER, ReminderLevel.NOTICE, choices, Valdombra.TODAY);
        assertEquals(expected, assertInstanceOf(Refused.class, seen).missing());
        assertEquals(
                expected, assertInstanceOf(FilingAnswer.Refused.class, filed).missing());
        assertEquals(1, firm.archive.settings().nextProtocol("MM", 2026));
        assertEquals(List.of(), firm.archive.documents);
    }

    @Test
    void aFirmThatHasSaidNothingOfItselfWritesNoLetter() {
        var firm = oneInvoice(CustomerKind.COMPANY);
        firm.archive.company = Optional.empty();
        var answer = desk(firm)
                .preview(
                        Valdombra.CUSTOMER,
                        ReminderLevel.FIRST,
                        usual(ReminderLevel.FIRST, CustomerKind.COMPANY),
                        Valdombra.TODAY);
        assertEquals(new Refused(List.of(Missing.COMPANY), List.of()), answer);
    }

    @Test
    void aDraftUsesNoNumberAndKeepsNothing() {
        var firm = oneInvoice(CustomerKind.COMPANY);
        var draft = ready(firm, ReminderLevel.FIRST);
        assertEquals("Bozza · Edilnova Trebisonda S.r.l.", draft.letter().title());
        assertEquals(List.of(), firm.archive.documents);
        assertEquals(1, firm.archive.settings().nextProtocol("SO", 2026));
    }

    @Test
    @DisplayName("B-5: the exact PDF is kept, under the number of its series")
    void aLetterMadeForGoodHasItsNumberAndIsKept() {
        var firm = Valdombra.asInThePicture();
        var first = filed(firm, ReminderLevel.NOTICE);
        var second = filed(firm, ReminderLevel.NOTICE);
        assertEquals(List.of("MM-2026/0001", "MM-2026/0002"), List.of(first.protocol(), second.protocol()));
        assertEquals("MM-2026-0001.pdf", first.pdf().name());
        assertEquals(
                Optional.of(first.pdf()),
                firm.archive.documents().find(first.pdf().id()));
    }

    @Test
    void aLetterThatLeftIsPartOfTheHistory() {
        var firm = oneInvoice(CustomerKind.COMPANY);
        var letter = filed(firm, ReminderLevel.FIRST);
        desk(firm).left(letter, Channel.LETTER, Valdombra.TODAY);
        assertEquals(
                new Event.Written(
                        ReminderLevel.FIRST,
                        Channel.LETTER,
                        "SO-2026/0001",
                        Set.of(new InstalmentId(1)),
                        Optional.of(letter.pdf().id())),
                firm.archive.history.getLast().event());
    }

    @Test
    @DisplayName("C-4: how often we wrote and called, with the days")
    void theLetterSaysWhatWentBefore() {
        var words =
                ready(Valdombra.asInThePicture(), ReminderLevel.NOTICE).letter().toString();
        assertTrue(
                words.contains("Vi abbiamo già scritto **3 volte** (17/11/2025, 02/12/2025 e 16/01/2026)"
                        + " e telefonato 3 volte, l’ultima il 03/03/2026."),
                words);
    }

    @Test
    @DisplayName("C-9: a promise, a hold and a letter of a few days ago stand in the way")
    void theDraftSaysWhatStandsInTheWay() {
        var promised = oneInvoice(CustomerKind.COMPANY)
                .called("2026-03-05", new CallOutcome.Promised(LocalDate.of(2026, 3, 11), Money.of("100.00")));
        var held = oneInvoice(CustomerKind.COMPANY)
                .happened("2026-03-05", new Event.Held(Optional.of(LocalDate.of(2026, 3, 20)), "ferie"));
        var written = oneInvoice(CustomerKind.COMPANY).reminded("2026-03-06", ReminderLevel.FIRST);
        assertEquals(
                Optional.of(new Obstacle.Promised(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 13))),
                ready(promised, ReminderLevel.FIRST).obstacle());
        assertEquals(
                Optional.of(new Obstacle.Held(Optional.of(LocalDate.of(2026, 3, 20)))),
                ready(held, ReminderLevel.FIRST).obstacle());
        assertEquals(
                Optional.of(new Obstacle.JustWritten(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 21))),
                ready(written, ReminderLevel.SECOND).obstacle());
        assertEquals(
                Optional.empty(),
                ready(oneInvoice(CustomerKind.COMPANY), ReminderLevel.FIRST).obstacle());
    }

    @Test
    @DisplayName("A-25: interest to date is what the notice of the same day counts")
    void interestToDateIsWhatTheNoticeOfTheSameDayCounts() {
        var firm = Valdombra.asInThePicture();
        var asked = ready(firm, ReminderLevel.NOTICE).demand().asked();
        var grown = toDate(firm);
        assertEquals(
                asked.stream().map(Asked::interest).toList(),
                asked.stream().map(one -> grown.get(one.item().id())).toList());
    }

    @Test
    @DisplayName("A-44: a consumer owes no interest before the notice; nor does anything that is not late")
    void whatBearsNoInterestIsNotThere() {
        var consumer = new Valdombra()
                .owedBy("Giulia Fontanarosa", CustomerKind.CONSUMER)
                .invoice("19/2025", "2025-10-01", "2025-10-31", "850.00");
        var early = new Valdombra()
                .invoice("20/2026", "2026-03-01", "2026-03-31", "850.00")
                .item("21/2026", "2026-03-01", Optional.empty(), Money.of("10.00"), Set.of(), 1, 1);
        assertEquals(Map.of(), toDate(consumer));
        assertEquals(Map.of(), toDate(early));
    }

    private static Map<InstalmentId, Money> toDate(Valdombra firm) {
        return desk(firm).interestToDate(Valdombra.TODAY).on(firm.archive.customers.getFirst(), firm.archive.items);
    }

    @Test
    void currenciesAreNeverAddedAndOnlyEuroBearInterest() {
        var dollars = Currency.getInstance("USD");
        var firm = new Valdombra()
                .invoice("1/2025", "2025-10-01", "2025-10-31", "1000.00")
                .item(
                        "2/2025",
                        "2025-10-01",
                        Optional.of("2025-10-31"),
                        new Money(new BigDecimal("500"), dollars),
                        Set.of(),
                        1,
                        1);
        var demand = ready(firm, ReminderLevel.NOTICE).demand();
        assertEquals(
                List.of(demand.asked().getFirst().due(), new Money(new BigDecimal("500.00"), dollars)),
                demand.total().sums());
        assertEquals(Money.of("40.00"), demand.lumpSums());
    }

    @Test
    @DisplayName("A-31: an invoice of two instalments bears one lump sum")
    void anInvoiceBearsTheLumpSumOnce() {
        var firm = new Valdombra()
                .item("1/2025", "2025-10-01", Optional.of("2025-10-31"), Money.of("100.00"), Set.of(), 1, 2)
                .item("1/2025", "2025-10-01", Optional.of("2025-11-30"), Money.of("100.00"), Set.of(), 2, 2);
        var asked = ready(firm, ReminderLevel.NOTICE).demand().asked();
        assertEquals(
                List.of(Money.of("40.00"), Money.ZERO),
                asked.stream().map(Asked::lumpSum).toList());
    }

    /// C-11, A-30
    @Test
    void theTableTellsWhatACreditNoteTookOffAndWhatRestsWhileItIsDisputed() {
        var firm = new Valdombra().invoice("1/2026", "2026-01-07", "2026-02-06", "1000.00");
        var item = firm.archive.items.getFirst();
        firm.archive.items.set(0, item.asking(Money.of("720.00")));
        firm.archive.applied.add(new AppliedCredit(
                new InvoiceId(9), "NC 1/2026", LocalDate.of(2026, 2, 1), item.id(), Money.of("280.00")));
        firm.happened(
                "2026-02-20",
                new Event.DisputeOpened(new Dispute(
                        Set.of(item.invoice()),
                        Optional.of(Money.of("20.00")),
                        "manca un pezzo",
                        false,
                        "",
                        Optional.empty())));

        assertEquals(
                List.of(
                        "**1/2026**",
                        "07/01/2026",
                        "06/02/2026",
                        "1.000,00\n− 280,00 nota di credito NC\u00a01/2026\n− 20,00 contestati",
                        "—",
                        "**€\u00a0700,00**"),
                ready(firm, ReminderLevel.FIRST).letter().body().stream()
                        .flatMap(block ->
                                block instanceof Block.Table table ? table.rows().stream() : Stream.<Block.Row>empty())
                        .findFirst()
                        .orElseThrow()
                        .cells());
    }

    @Test
    void theEmailNamesTheCreditNoteThatIsTakenOffAlready() {
        var firm = new Valdombra().invoice("1/2026", "2026-01-07", "2026-02-06", "1000.00");
        var item = firm.archive.items.getFirst();
        firm.archive.items.set(0, item.asking(Money.of("720.00")));
        firm.archive.applied.add(new AppliedCredit(
                new InvoiceId(9), "NC 1/2026", LocalDate.of(2026, 2, 1), item.id(), Money.of("280.00")));

        assertEquals(
                List.of(
                        "Fattura 1/2026 del 07/01/2026, scaduta il 06/02/2026: €\u00a0720,00",
                        "Già tolta la nota di credito NC 1/2026 del 01/02/2026: €\u00a0280,00"),
                ready(firm, ReminderLevel.FIRST)
                        .note()
                        .text()
                        .lines()
                        .filter(line -> line.contains("1/2026 del"))
                        .toList());
    }

    @Test
    void whatWeOweTheCustomerIsTakenOff() {
        var firm = new Valdombra().invoice("1/2026", "2026-01-07", "2026-02-06", "1000.00");
        firm.archive.credits.add(
                new OpenCredit(new InvoiceId(9), "NC 1/2026", LocalDate.of(2026, 2, 1), Money.of("150.00")));
        assertEquals(
                new Amounts(List.of(Money.of("850.00"))),
                ready(firm, ReminderLevel.FIRST).demand().total());
    }

    @Test
    @DisplayName("PEERS 7, U22: a credit note larger than the debt, and there is no letter")
    void whoIsOwedMoreThanTheyOweGetsNoLetter() {
        var firm = new Valdombra().invoice("1/2026", "2026-01-07", "2026-02-06", "1000.00");
        firm.archive.credits.add(
                new OpenCredit(new InvoiceId(9), "NC 1/2026", LocalDate.of(2026, 2, 1), Money.of("1000.00")));
        assertEquals(
                List.of(Missing.OVERDUE_INSTALMENT),
                assertInstanceOf(
                                LetterAnswer.Refused.class,
                                desk(firm)
                                        .preview(
                                                Valdombra.CUSTOMER,
                                                ReminderLevel.FIRST,
                                                usual(ReminderLevel.FIRST, CustomerKind.COMPANY),
                                                Valdombra.TODAY))
                        .missing());
    }

    @Test
    @DisplayName("PEERS 7: who reads the same words twice learns to ignore them")
    void noTwoLevelsReadAlike() {
        var openings = Arrays.stream(ReminderLevel.values())
                .map(level -> ready(oneInvoice(CustomerKind.COMPANY), level).note())
                .map(note ->
                        note.subject() + note.text().lines().skip(2).limit(3).toList())
                .collect(Collectors.toSet());
        assertEquals(ReminderLevel.values().length, openings.size(), openings::toString);
    }

    @Test
    @DisplayName("A-21: a rate that nobody knows yet is said, never borrowed")
    void theLetterSaysUpToWhichDayInterestIsCounted() {
        var firm = new Valdombra().invoice("1/2026", "2026-10-01", "2026-11-30", "1000.00");
        var desk = desk(firm);
        var choices = usual(ReminderLevel.NOTICE, CustomerKind.COMPANY);
        var late = LocalDate.of(2027, 2, 10);
        var unknown =
                assertInstanceOf(Ready.class, desk.preview(Valdombra.CUSTOMER, ReminderLevel.NOTICE, choices, late));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), unknown.demand().unknownFrom());
        assertTrue(unknown.letter().toString().contains("al 31/12/2026 compreso"), unknown::toString);
        assertTrue(unknown.letter().toString().contains("Il tasso dei giorni dal 01/01/2027 in poi non è ancora noto"));
        firm.archive.rates.add(new UserRate(
                UserRate.Table.REFERENCE,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 6, 30),
                new BigDecimal("2.40"),
                "Gazzetta Ufficiale"));
        var known =
                assertInstanceOf(Ready.class, desk.preview(Valdombra.CUSTOMER, ReminderLevel.NOTICE, choices, late));
        assertEquals(Optional.empty(), known.demand().unknownFrom());
    }

    @ParameterizedTest
    @EnumSource(ReminderLevel.class)
    @DisplayName("C-12, C-15: never a threat, never a tell-tale subject")
    void noLetterThreatensAndNoSubjectTells(ReminderLevel level) {
        for (var kind : CustomerKind.values()) {
            var ready = ready(oneInvoice(kind), level);
            var words = (ready.letter() + ready.note().text()).toLowerCase(Locale.ITALY);
            for (var forbidden : List.of(
                    "denuncia",
                    "carcere",
                    "pignoramento",
                    "ufficiale giudiziario",
                    "ultimo avviso",
                    "recupero crediti",
                    "moroso",
                    "!")) {
                assertFalse(words.contains(forbidden), forbidden + " in " + words);
            }
            var subject = ready.note().subject().toLowerCase(Locale.ITALY);
            assertTrue(subject.contains("1/2026"), subject);
            for (var telltale : List.of("mora", "debito", "insoluto", "sollecito", "€")) {
                assertFalse(subject.contains(telltale), subject);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReminderLevel.class)
    @DisplayName("C-5: every letter asks after the work and offers to pay in parts")
    void everyLetterAsksAfterTheWorkAndOffersParts(ReminderLevel level) {
        var words = ready(oneInvoice(CustomerKind.COMPANY), level).letter().toString();
        assertTrue(words.contains("lavoro"), words);
        assertTrue(words.matches("(?s).*(dividere l’importo|a rate|rateazione).*"), words);
    }

    @Test
    void theNoticeNamesTheLawItRestsOn() {
        var words =
                ready(Valdombra.asInThePicture(), ReminderLevel.NOTICE).letter().toString();
        for (var law : List.of(
                "1219",
                "2943",
                "artt. 4 e 5 del D.Lgs. 9 ottobre 2002, n. 231",
                "art. 6",
                "633",
                "anno civile",
                "tasso BCE 2,15\u00a0% più 8 punti",
                "interrompe la prescrizione",
                "€\u00a01.000,00 il 20/01/2026")) {
            assertTrue(words.contains(law), law + " in " + words);
        }
    }

    @Test
    void theCodeForTheBankSaysWhatTheLetterSays() {
        var code = ready(Valdombra.asInThePicture(), ReminderLevel.NOTICE).letter().body().stream()
                .flatMap(block -> block instanceof Block.Transfer transfer ? transfer.code().stream() : Stream.empty())
                .toList();
        assertEquals(List.of("""
                BCD
                002
                1
                SCT

                Serramenti Valdombra S.r.l.
                IT60X0542811101000000123456
                EUR7357.33


                Fatture 318/2025 e 341/2025"""), code);
    }

    @Test
    void aLetterInEnglishIsWhollyInEnglish() {
        var choices = usual(ReminderLevel.NOTICE, CustomerKind.COMPANY).in(Language.ENGLISH);
        var words = ready(Valdombra.asInThePicture(), ReminderLevel.NOTICE, choices)
                .letter()
                .toString();
        assertTrue(words.contains("we formally put you in default"), words);
        assertFalse(words.contains("fattur"), words);
    }

    private static Valdombra oneInvoice(CustomerKind kind) {
        return new Valdombra()
                .owedBy("Edilnova Trebisonda S.r.l.", kind)
                .invoice("1/2026", "2026-01-07", "2026-02-06", "1000.00");
    }

    private static LetterChoices usual(ReminderLevel level, CustomerKind kind) {
        return LetterChoices.usual(level, kind);
    }

    private static LetterDesk desk(Valdombra firm) {
        return new LetterDesk(firm.archive.shelves(), PRINTER, RATES);
    }

    private static Ready ready(Valdombra firm, ReminderLevel level) {
        return ready(firm, level, desk(firm).usualChoices(Valdombra.CUSTOMER, level, Valdombra.TODAY));
    }

    private static Ready ready(Valdombra firm, ReminderLevel level, LetterChoices choices) {
        var answer = desk(firm).preview(Valdombra.CUSTOMER, level, choices, Valdombra.TODAY);
        return assertInstanceOf(Ready.class, answer, answer::toString);
    }

    private static Filed filed(Valdombra firm, ReminderLevel level) {
        var desk = desk(firm);
        var answer = desk.file(
                Valdombra.CUSTOMER,
                level,
                desk.usualChoices(Valdombra.CUSTOMER, level, Valdombra.TODAY),
                Valdombra.TODAY);
        return assertInstanceOf(Filed.class, answer, answer::toString);
    }
}
