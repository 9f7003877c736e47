package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallOutcome.WantsCopy;
import app.puntuale.followups.FollowUps.Answer.Done;
import app.puntuale.followups.FollowUps.Answer.Refused;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.PaymentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final FollowUps followUps = new FollowUps(firm.invoices, firm.history, firm);
    private final CustomerId belvedere = firm.customer("Belvedere");

    @Test
    void aCopyIsSentToWhomAskedForOne() {
        assertEquals(new Refused(FollowUpFlaw.NO_COPY_ASKED_FOR), followUps.copySent(belvedere, TODAY));

        firm.history.add(belvedere, TODAY, called(new WantsCopy()));

        assertEquals(new Done(new HistoryId(2)), followUps.copySent(belvedere, TODAY));
        assertEquals(new Refused(FollowUpFlaw.NO_COPY_ASKED_FOR), followUps.copySent(belvedere, TODAY));
    }

    @Test
    void aConfirmedDueDateLetsAnInvoiceBeChased() {
        var instalment = firm.invoice(belvedere, 1, Money.of("100.00"), TODAY.minusDays(30), Doubt.DUE_DATE_MISSING);
        var dueOn = TODAY.minusDays(20);

        assertEquals(new Done(new HistoryId(1)), followUps.confirmDueDate(belvedere, instalment, dueOn, TODAY));
        assertEquals(
                List.of(Optional.of(dueOn)),
                firm.invoices.open().stream()
                        .filter(OpenItem::mayBeChased)
                        .map(OpenItem::dueOn)
                        .toList());
        assertEquals(List.of(new Event.DueDateConfirmed(instalment, dueOn)), firm.history.eventsOf(belvedere));
    }

    @Test
    void nothingIsDueBeforeItIsInvoiced() {
        var instalment = firm.invoice(belvedere, 1, Money.of("100.00"), TODAY);

        assertEquals(
                new Refused(FollowUpFlaw.DUE_BEFORE_ISSUED),
                followUps.confirmDueDate(belvedere, instalment, TODAY.minusDays(31), TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.NO_SUCH_INSTALMENT),
                followUps.confirmDueDate(belvedere, new InstalmentId(2), TODAY, TODAY));
    }

    @Test
    void aDoubtIsSettledWithARemark() {
        firm.invoice(belvedere, 1, Money.of("100.00"), TODAY, Doubt.AMOUNTS_DIFFER);

        assertEquals(
                new Refused(FollowUpFlaw.NOTHING_WRITTEN),
                followUps.settle(belvedere, new InvoiceId(1), Doubt.AMOUNTS_DIFFER, " ", TODAY));
        assertEquals(
                new Done(new HistoryId(1)),
                followUps.settle(belvedere, new InvoiceId(1), Doubt.AMOUNTS_DIFFER, "arrotondamento", TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.NO_SUCH_DOUBT),
                followUps.settle(belvedere, new InvoiceId(1), Doubt.AMOUNTS_DIFFER, "arrotondamento", TODAY));
        assertEquals(List.of(new Event.Noted("arrotondamento")), firm.history.eventsOf(belvedere));
    }

    @Test
    void aMissingDueDateIsNotSettledByARemark() {
        firm.invoice(belvedere, 1, Money.of("100.00"), TODAY, Doubt.DUE_DATE_MISSING);

        assertEquals(
                new Refused(FollowUpFlaw.NO_SUCH_DOUBT),
                followUps.settle(belvedere, new InvoiceId(1), Doubt.DUE_DATE_MISSING, "va bene", TODAY));
    }

    @Test
    void anEmptyNoteIsNoNote() {
        assertEquals(new Refused(FollowUpFlaw.NOTHING_WRITTEN), followUps.note(belvedere, " \n", TODAY));
        assertEquals(new Done(new HistoryId(1)), followUps.note(belvedere, "riapre a Pasqua", TODAY));
    }

    /// C-8
    @Test
    void aWrongLineIsCorrectedByANewOneAndBothStay() {
        firm.history.add(belvedere, TODAY, new Event.Held(Optional.empty(), "in ferie"));

        assertEquals(new Done(new HistoryId(2)), followUps.correct(belvedere, new HistoryId(1), "era un altro", TODAY));

        assertEquals(
                List.of(
                        new Event.Held(Optional.empty(), "in ferie"),
                        new Event.Corrected(new HistoryId(1), "era un altro")),
                firm.history.eventsOf(belvedere));
        assertEquals(new Refused(FollowUpFlaw.NOT_HELD), followUps.holds().resume(belvedere, TODAY));
    }

    /// C-8
    @Test
    void moneyIsUndoneAndWhatLeftHasLeftSoNeitherIsCorrected() {
        firm.history.add(belvedere, TODAY, new Event.Paid(new PaymentId(1), Money.of("10.00"), TODAY));
        firm.history.add(
                belvedere,
                TODAY,
                new Event.Written(ReminderLevel.FIRST, Channel.LETTER, "SO-1", Set.of(), Optional.empty()));
        firm.history.add(belvedere, TODAY, new Event.Noted("riapre a Pasqua"));

        assertEquals(new Refused(FollowUpFlaw.NEVER_CORRECTED), correct(1));
        assertEquals(new Refused(FollowUpFlaw.NEVER_CORRECTED), correct(2));
        assertEquals(new Done(new HistoryId(4)), correct(3));
        assertEquals(new Refused(FollowUpFlaw.CORRECTED_ALREADY), correct(3));
        assertEquals(new Refused(FollowUpFlaw.NEVER_CORRECTED), correct(4));
        assertEquals(new Refused(FollowUpFlaw.NO_SUCH_LINE), correct(9));
    }

    private FollowUps.Answer correct(long line) {
        return followUps.correct(belvedere, new HistoryId(line), "sbagliato", TODAY);
    }

    private static Event called(CallOutcome outcome) {
        return new Event.Called(Optional.empty(), outcome, "", "");
    }
}
