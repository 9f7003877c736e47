package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Cashier.Entry;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread;
import app.puntuale.payments.Spread.Named;
import app.puntuale.payments.Spread.OldestFirst;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The clock of prescription beside the order of art. 1193: an invoice of January 2020 with a term of five years, which
/// ended on 31 January 2025, and one of January 2026.
class CriteriaInHistoryTest {

    private static final LocalDate TODAY = day("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final CustomerId customer = firm.customer("Trebisonda S.r.l.");
    private final InstalmentId old = firm.invoice(customer, 1, Money.of("200.00"), day("2020-01-31"));
    private final InstalmentId recent = firm.invoice(customer, 2, Money.of("200.00"), day("2026-01-31"));

    CriteriaInHistoryTest() {
        add("2020-02-01", new Event.TermChosen(new InvoiceId(1), Term.FIVE_YEARS));
    }

    @Test
    @DisplayName("A-37: a prescribed debt is not counted, and what is over is the customer's credit")
    void aPrescribedDebtIsNotPaidByLaw() {
        var entered = pay("300.00", "2026-03-01", new OldestFirst());

        assertEquals(List.of(new Allocation(recent, Money.of("200.00"))), entered.allocations());
        assertEquals(Money.of("100.00"), entered.leftOver());
    }

    @Test
    @DisplayName("A-37, B-25: whoever names it pays it, and what was paid cannot be asked back")
    void theDebtorsWordComesFirst() {
        var entered = pay("150.00", "2026-03-01", new Named(List.of(new InvoiceId(1))));

        assertEquals(List.of(new Allocation(old, Money.of("150.00"))), entered.allocations());
    }

    @Test
    @DisplayName("A-37: what counts is the day of the money")
    void moneyThatCameInTimeFindsTheOldDebtFirst() {
        var entered = pay("150.00", "2025-01-31", new OldestFirst());

        assertEquals(List.of(new Allocation(old, Money.of("150.00"))), entered.allocations());
        assertEquals(
                Money.of("100.00"),
                pay("300.00", "2025-02-01", new OldestFirst()).leftOver());
    }

    @Test
    @DisplayName("B-23: a notice that was received in time keeps it alive, and one that came too late does not")
    void whatInterruptedTheTermInTimeKeepsItAlive() {
        noticeReceived("2025-02-10");
        assertEquals(recent, first(pay("50.00", "2026-03-01", new OldestFirst())));
        noticeReceived("2025-01-20");
        firm.cashier().reckonAnew(customer, TODAY);
        assertEquals(
                List.of(new Allocation(old, Money.of("50.00"))),
                firm.payments.find(new PaymentId(1)).orElseThrow().allocations());
    }

    @Test
    @DisplayName("B-20: a debt that is only presumed to be paid is counted")
    void aPresumptionIsNoPrescription() {
        var consumer = firm.customer("Ginevra Pratesi", CustomerKind.CONSUMER);
        var debt = firm.invoice(consumer, 3, Money.of("80.00"), day("2023-01-31"));
        var payment = new NewPayment(consumer, TODAY, Money.of("80.00"), "", new OldestFirst(), Imputation.CAPITAL);

        assertEquals(
                debt, first(assertInstanceOf(Entry.Entered.class, firm.cashier().enter(payment, TODAY))));
    }

    private Entry.Entered pay(String amount, String on, Spread spread) {
        var payment = new NewPayment(customer, day(on), Money.of(amount), "", spread, Imputation.CAPITAL);
        return assertInstanceOf(Entry.Entered.class, firm.cashier().enter(payment, TODAY));
    }

    private static InstalmentId first(Entry.Entered entered) {
        return entered.allocations().getFirst().instalment();
    }

    private void noticeReceived(String on) {
        var protocol = "MM-" + on;
        add(on, new Event.Written(ReminderLevel.NOTICE, Channel.PEC, protocol, Set.of(old), Optional.empty()));
        add(on, new Event.Received(protocol, day(on), Proof.PEC_RECEIPT, Optional.empty()));
    }

    private void add(String on, Event event) {
        firm.history.add(customer, day(on), event);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
