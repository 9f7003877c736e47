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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Invoice 1 of 1,000 euro is 30 days late.
class DisputeDeskTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final InvoiceId FIRST = new InvoiceId(1);

    private final PaperFirm firm = new PaperFirm();
    private final DisputeDesk desk = new FollowUps(firm.invoices, firm.history, firm).disputes();
    private final CustomerId belvedere = firm.customer("Belvedere");

    @BeforeEach
    void oneInvoiceIsLate() {
        firm.invoice(belvedere, 1, Money.of("1000.00"), TODAY.minusDays(30));
    }

    /// C-11
    /// PEERS U6, U28.
    @Test
    void onlyTheDisputedPartIsHeld() {
        assertEquals(new Done(new HistoryId(1)), desk.open(belvedere, about("300.00"), TODAY));

        assertEquals("1000.00 -> 700.00", asked());
    }

    /// C-11
    @Test
    void aWholeInvoiceUnderDisputeIsNotAskedForUntilItIsClosed() {
        desk.open(belvedere, whole("graffi"), TODAY);
        assertEquals("stopped (DISPUTED)", asked());

        assertEquals(
                new Done(new HistoryId(2)), desk.close(belvedere, FIRST, DisputeEnd.CREDIT_NOTE, "accordata", TODAY));
        assertEquals("1000.00 -> 1000.00", asked());
    }

    @Test
    void aNewDisputeOfThatInvoiceReplacesTheOneBefore() {
        desk.open(belvedere, whole("tutto rotto"), TODAY);
        desk.open(belvedere, about("250.00"), TODAY);
        assertEquals("1000.00 -> 750.00", asked());

        desk.open(belvedere, whole("tutto rotto davvero"), TODAY);
        assertEquals("stopped (DISPUTED)", asked());
    }

    @Test
    void whatIsDisputedIsOpenAndNoMoreThanIsLeft() {
        assertEquals(new Refused(FollowUpFlaw.NOT_A_PART), desk.open(belvedere, about("1000.01"), TODAY));
        assertEquals(new Refused(FollowUpFlaw.NOTHING_WRITTEN), desk.open(belvedere, whole(" "), TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.INVOICE_NOT_OPEN),
                desk.open(belvedere, dispute(Set.of(new InvoiceId(2)), Optional.empty(), "graffi"), TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.ANSWER_IN_THE_PAST),
                desk.open(
                        belvedere,
                        new Dispute(
                                Set.of(FIRST),
                                Optional.empty(),
                                "graffi",
                                true,
                                "Marta",
                                Optional.of(TODAY.minusDays(1))),
                        TODAY));
    }

    @Test
    void aDisputeIsClosedOnce() {
        desk.open(belvedere, about("300.00"), TODAY);

        assertEquals(new Done(new HistoryId(2)), desk.close(belvedere, FIRST, DisputeEnd.RESUMED, "respinta", TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.NOT_DISPUTED),
                desk.close(belvedere, FIRST, DisputeEnd.RESUMED, "respinta", TODAY));
    }

    private static Dispute whole(String reason) {
        return dispute(Set.of(FIRST), Optional.empty(), reason);
    }

    private static Dispute about(String part) {
        return dispute(Set.of(FIRST), Optional.of(Money.of(part)), "due ante graffiate");
    }

    private static Dispute dispute(Set<InvoiceId> invoices, Optional<Money> part, String reason) {
        return new Dispute(invoices, part, reason, false, "", Optional.empty());
    }

    /// What is open, and what of it may be asked for today.
    private String asked() {
        var known = new CustomerCase(
                belvedere, CustomerKind.COMPANY, firm.invoices.openOf(belvedere), firm.history.of(belvedere));
        var facts = Facts.of(Rulebook.DEFAULT, known, TODAY);
        var left = Stops.left(facts, known.items()).stream()
                .map(item -> item.outstanding().amount().toPlainString())
                .toList();
        return Stops.of(facts, known.items()).isPresent()
                ? Told.told(Stops.of(facts, known.items()).get())
                : known.items().getFirst().outstanding().amount().toPlainString() + " -> " + String.join(", ", left);
    }
}
