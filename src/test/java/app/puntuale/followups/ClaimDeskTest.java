package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClaimDeskTest {

    private static final LocalDate TODAY = day("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final CustomerId customer = firm.customer("Trebisonda S.r.l.");
    private final InstalmentId instalment = firm.invoice(customer, 1, Money.of("1000.00"), day("2021-03-31"));
    private final InvoiceId invoice = new InvoiceId(1);
    private final ClaimDesk desk = new FollowUps(firm.invoices, firm.history, firm).claims();

    @Test
    @DisplayName("B-13, B-24: the receipt of a letter that left is written down once, with its day and its proof")
    void theReceiptOfALetterIsWrittenDownOnce() {
        firm.history.add(
                customer,
                day("2026-02-20"),
                new Event.Written(
                        ReminderLevel.NOTICE, Channel.LETTER, "MM-2026/0001", Set.of(instalment), Optional.empty()));
        assertEquals(refused(FollowUpFlaw.NO_SUCH_LETTER), received("MM-2026/0002", "2026-03-01"));
        assertEquals(refused(FollowUpFlaw.RECEIVED_BEFORE_IT_LEFT), received("MM-2026/0001", "2026-02-19"));
        assertEquals(refused(FollowUpFlaw.IN_THE_FUTURE), received("MM-2026/0001", "2026-03-13"));
        assertInstanceOf(Answer.Done.class, received("MM-2026/0001", "2026-03-01"));
        assertEquals(refused(FollowUpFlaw.RECEIVED_ALREADY), received("MM-2026/0001", "2026-03-02"));
        assertEquals(
                new Event.Received("MM-2026/0001", day("2026-03-01"), Proof.SIGNED_CARD, Optional.empty()),
                firm.history.eventsOf(customer).getLast());
    }

    @Test
    void anAcknowledgementSaysWhoWroteWhat() {
        assertEquals(
                refused(FollowUpFlaw.NOTHING_WRITTEN),
                desk.acknowledged(customer, Set.of(), day("2026-03-10"), " ", TODAY));
        assertEquals(
                refused(FollowUpFlaw.INVOICE_NOT_OPEN),
                desk.acknowledged(customer, Set.of(new InvoiceId(9)), day("2026-03-10"), "email", TODAY));
        assertInstanceOf(
                Answer.Done.class,
                desk.acknowledged(customer, Set.of(invoice), day("2026-03-10"), "chiede di pagare a rate", TODAY));
    }

    @Test
    @DisplayName("B-23: what was not filed cannot be decided")
    void whatWasNotFiledCannotBeDecided() {
        assertEquals(
                refused(FollowUpFlaw.NOT_FILED), desk.decided(customer, Set.of(), day("2026-03-10"), "decreto", TODAY));
        assertInstanceOf(
                Answer.Done.class,
                desk.filed(customer, Set.of(), day("2026-02-10"), "Giudice di pace di Lecco", TODAY));
        assertEquals(
                refused(FollowUpFlaw.NOT_FILED),
                desk.decided(customer, Set.of(invoice), day("2026-02-09"), "decreto", TODAY));
        assertInstanceOf(Answer.Done.class, desk.decided(customer, Set.of(), day("2026-03-10"), "decreto", TODAY));
        assertEquals(
                new Event.ClaimDecided(Set.of(invoice), day("2026-03-10"), "decreto"),
                firm.history.eventsOf(customer).getLast());
    }

    @Test
    void nobodyGoesToCourtBeforeTheInvoiceIsWritten() {
        assertEquals(
                refused(FollowUpFlaw.FILED_BEFORE_THE_INVOICE),
                desk.filed(customer, Set.of(), day("2001-01-01"), "Giudice di pace di Lecco", TODAY));
    }

    @Test
    void aTermIsChosenForAnOpenInvoice() {
        assertInstanceOf(Answer.Done.class, desk.choose(customer, invoice, Term.FIVE_YEARS, TODAY));
        assertEquals(
                refused(FollowUpFlaw.INVOICE_NOT_OPEN),
                desk.choose(customer, new InvoiceId(9), Term.FIVE_YEARS, TODAY));
    }

    private Answer received(String protocol, String on) {
        return desk.received(customer, protocol, day(on), Proof.SIGNED_CARD, Optional.empty(), TODAY);
    }

    private static Answer refused(FollowUpFlaw flaw) {
        return new Answer.Refused(flaw);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
