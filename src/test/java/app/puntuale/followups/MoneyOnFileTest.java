package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.office.Archive;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.InterestClaim;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread;
import app.puntuale.payments.Towards;
import app.puntuale.storage.Drafts;
import app.puntuale.storage.EmptyArchive;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Interest that is claimed, collected and taken back, discounts and credit, on a real archive.
class MoneyOnFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
    private static final PaymentId FIRST = new PaymentId(1);

    private final Archive archive =
            EmptyArchive.inMemory(Clock.fixed(Instant.parse("2026-06-30T08:00:00Z"), ZoneOffset.UTC));
    private final Cashier cashier = Ledgers.cashier(archive);
    private final Agreements agreements =
            new Agreements(archive.invoices(), archive.history(), cashier, archive.transactions());

    @BeforeEach
    void anInvoiceIsDueOnTheSecondOfMarch() {
        archive.imports().store(List.of(Drafts.invoice(Drafts.ROSSI, "12", "2026-01-31", "2026-03-02", "1000.00")));
    }

    @AfterEach
    void everySumIsThatOfItsRows() {
        assertEquals(List.of(), archive.inspection().wrongSums());
        archive.close();
    }

    /// RULES
    @Test
    void claimedInterestIsCollectedFirstAndComesBackWhenThePaymentDoes() {
        var item = open();
        archive.interestClaims()
                .add(List.of(new InterestClaim("MM-2026/0001", item.id(), Money.of("8.34"), Money.of("40.00"))));
        archive.history()
                .add(
                        customer(),
                        day("2026-04-01"),
                        new Event.Written(
                                ReminderLevel.NOTICE,
                                Channel.LETTER,
                                "MM-2026/0001",
                                Set.of(item.id()),
                                Optional.empty()));

        pay("500.00", "2026-04-01");

        assertEquals(
                List.of(
                        new Allocation(item.id(), Money.of("491.66")),
                        new Allocation(item.id(), Money.of("8.34"), Towards.INTEREST)),
                archive.payments().find(FIRST).orElseThrow().allocations());
        assertEquals(
                Money.of("8.34"),
                cashier.ledger(customer(), TODAY).lines().getFirst().collected());
        assertEquals(Money.of("508.34"), open().outstanding());

        cashier.undo(FIRST, TODAY);
        assertEquals(Money.of("1000.00"), open().outstanding());
        assertEquals(
                Money.ZERO, cashier.ledger(customer(), TODAY).lines().getFirst().collected());
    }

    /// RULES D-7
    @Test
    void aDiscountIsTakenAndComesBackWithItsPayment() {
        agreements.offerDiscount(customer(), open().invoice(), new BigDecimal("2"), TODAY, day("2026-06-01"));
        pay("980.00", "2026-06-30");
        assertEquals(List.of(), archive.invoices().open());

        cashier.undo(FIRST, TODAY);
        assertEquals(Money.of("1000.00"), open().outstanding());
        assertEquals(List.of(), archive.payments().remitted(customer()));
    }

    @Test
    void creditIsAppliedOnFile() {
        pay("1030.00", "2026-06-01");
        archive.imports().store(List.of(Drafts.invoice(Drafts.ROSSI, "13", "2026-05-31", "2026-06-15", "50.00")));

        cashier.apply(FIRST, List.of(new Allocation(open().id(), Money.of("30.00"))), TODAY);

        assertEquals(Money.of("20.00"), open().outstanding());
    }

    private void pay(String amount, String on) {
        cashier.enter(customer(), Money.of(amount), day(on), "", new Spread.OldestFirst(), TODAY);
    }

    private OpenItem open() {
        return archive.invoices().open().getFirst();
    }

    private CustomerId customer() {
        return archive.customers().all().getFirst().id();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
