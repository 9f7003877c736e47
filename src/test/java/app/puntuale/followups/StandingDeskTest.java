package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.FollowUps.Answer.Done;
import app.puntuale.followups.FollowUps.Answer.Refused;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Invoices 1 and 2 are late.
class StandingDeskTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);

    private final PaperFirm firm = new PaperFirm();
    private final StandingDesk desk = new FollowUps(firm.invoices, firm.history, firm).standings();
    private final CustomerId belvedere = firm.customer("Belvedere");

    @BeforeEach
    void twoInvoicesAreLate() {
        firm.invoice(belvedere, 1, Money.of("100.00"), TODAY.minusDays(30));
        firm.invoice(belvedere, 2, Money.of("200.00"), TODAY.minusDays(20));
    }

    /// C-9
    @ParameterizedTest
    @EnumSource(value = Standing.class, names = "NORMAL", mode = EnumSource.Mode.EXCLUDE)
    void whoIsInOtherHandsIsNotAskedUntilTheyAreBackToNormal(Standing standing) {
        assertEquals(new Done(new HistoryId(1)), desk.change(belvedere, standing, "sentenza 12/2026", TODAY));
        assertEquals("stopped (" + standing + ")", stop());

        assertEquals(new Done(new HistoryId(2)), desk.change(belvedere, Standing.NORMAL, "revocata", TODAY));
        assertEquals("nothing stops", stop());
    }

    @Test
    void aStandingChangesForAReason() {
        assertEquals(
                new Refused(FollowUpFlaw.STANDING_ALREADY),
                desk.change(belvedere, Standing.NORMAL, "come prima", TODAY));
        assertEquals(new Refused(FollowUpFlaw.NOTHING_WRITTEN), desk.change(belvedere, Standing.INSOLVENT, " ", TODAY));
    }

    @Test
    void whatIsWrittenOffStaysOpenAndIsNotAskedFor() {
        assertEquals(new Done(new HistoryId(1)), desk.writeOff(belvedere, Set.of(), "irreperibile", NEXT_YEAR, TODAY));
        assertEquals("stopped (WRITTEN_OFF)", stop());
        assertEquals(2, firm.invoices.openOf(belvedere).size());
    }

    @Test
    void whatWasWrittenOffComesUpForASecondLookOnItsDay() {
        desk.writeOff(belvedere, Set.of(new InvoiceId(1)), "troppo piccola", NEXT_YEAR, TODAY);
        desk.writeOff(belvedere, Set.of(new InvoiceId(2)), "irreperibile", NEXT_YEAR.plusDays(1), TODAY);

        assertEquals(List.of(), SecondLook.due(known(), NEXT_YEAR.minusDays(1)));
        assertEquals(
                List.of(new SecondLook(
                        firm.invoices.openOf(belvedere).getFirst().invoice(),
                        "001",
                        Money.of("100.00"),
                        TODAY,
                        "troppo piccola",
                        NEXT_YEAR)),
                SecondLook.due(known(), NEXT_YEAR));
        assertEquals(2, SecondLook.due(known(), NEXT_YEAR.plusDays(1)).size());
    }

    @Test
    void whatIsTakenUpAgainIsAskedForAndNeedsNoSecondLook() {
        desk.writeOff(belvedere, Set.of(), "irreperibile", NEXT_YEAR, TODAY);

        assertEquals(new Done(new HistoryId(2)), desk.takeUp(belvedere, Set.of(), TODAY));
        assertEquals("nothing stops", stop());
        assertEquals(List.of(), SecondLook.due(known(), NEXT_YEAR));
        assertEquals(new Refused(FollowUpFlaw.NOT_WRITTEN_OFF), desk.takeUp(belvedere, Set.of(), TODAY));
    }

    @Test
    void aDebtIsGivenUpForAReasonAndUntilADayToCome() {
        assertEquals(
                new Refused(FollowUpFlaw.NOTHING_WRITTEN), desk.writeOff(belvedere, Set.of(), "", NEXT_YEAR, TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.LOOKED_AT_IN_THE_PAST),
                desk.writeOff(belvedere, Set.of(), "irreperibile", TODAY, TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.INVOICE_NOT_OPEN),
                desk.writeOff(belvedere, Set.of(new InvoiceId(3)), "irreperibile", NEXT_YEAR, TODAY));
    }

    private String stop() {
        var known = new CustomerCase(
                belvedere, CustomerKind.COMPANY, firm.invoices.openOf(belvedere), firm.history.of(belvedere));
        return Stops.of(Facts.of(Rulebook.DEFAULT, known, TODAY), known.items())
                .map(Told::told)
                .orElse("nothing stops");
    }

    private CustomerCase known() {
        return new CustomerCase(
                belvedere, CustomerKind.COMPANY, firm.invoices.openOf(belvedere), firm.history.of(belvedere));
    }
}
