package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Spread;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.prescription.Deed.Kind;
import app.puntuale.prescription.Life.Runs;
import app.puntuale.prescription.Life.StandsStill;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Two invoices of 2021, seen in 2026.
class ClaimsTest {

    private final PaperFirm firm = new PaperFirm();
    private final CustomerId customer = firm.customer("Trebisonda S.r.l.");
    private final InstalmentId first = firm.invoice(customer, 1, Money.of("1000.00"), day("2021-03-31"));
    private final InstalmentId second = firm.invoice(customer, 2, Money.of("500.00"), day("2021-04-30"));

    @Test
    @DisplayName("B-19, B-21: ten years between businesses, the cautious year for a consumer, until a person chooses")
    void theTermIsProposedByKindOfCustomerAndChosenByAPerson() {
        assertEquals(List.of(Term.TEN_YEARS, Term.TEN_YEARS), terms());
        var consumer = firm.customer("Ginevra Pratesi", CustomerKind.CONSUMER);
        firm.invoice(consumer, 3, Money.of("80.00"), day("2025-10-01"));
        assertEquals(Term.PRESUMPTIVE_ONE_YEAR, claims(consumer).getFirst().term());
        add(new Event.TermChosen(new InvoiceId(2), Term.FIVE_YEARS));
        assertEquals(List.of(Term.TEN_YEARS, Term.FIVE_YEARS), terms());
        assertEquals(
                List.of(false, true),
                claims(customer).stream().map(Claim::isChosen).toList());
    }

    @Test
    @DisplayName("B-24: only what has proof of receipt moves the date")
    void aNoticeInterruptsForItsInstalmentsOnceItsReceiptIsProved() {
        add(written(ReminderLevel.NOTICE, "MM-1", first));
        assertEquals(untouched(), lives());
        add(new Event.Received("MM-1", day("2026-03-01"), Proof.PEC_RECEIPT, Optional.empty()));
        assertEquals(
                List.of(
                        new Runs(
                                Term.TEN_YEARS,
                                day("2026-03-01"),
                                Optional.of(Kind.NOTICE_RECEIVED),
                                day("2036-03-01")),
                        untouched().getLast()),
                lives());
    }

    @Test
    @DisplayName("B-2, A-39: a reminder, a call and a part payment move nothing")
    void aReminderACallAndAPartPaymentMoveNothing() {
        add(written(ReminderLevel.THIRD, "SO-3", first, second));
        add(new Event.Received("SO-3", day("2026-02-01"), Proof.SIGNED_CARD, Optional.empty()));
        add(new Event.Called(
                Optional.of(Step.FIRST_CALL),
                new CallOutcome.Promised(day("2026-04-01"), Money.of("1500.00")),
                "il titolare",
                "ammette tutto"));
        pay("400.00");
        assertEquals(untouched(), lives());
    }

    @Test
    @DisplayName("A-39: a part payment is offered as an acknowledgement, if a writing says so")
    void aPartPaymentIsOfferedForAnAcknowledgement() {
        pay("400.00");
        assertEquals(
                List.of(Optional.of(day("2026-02-20")), Optional.empty()),
                claims(customer).stream().map(Claim::partPaidOn).toList());
        add(new Event.Acknowledged(Set.of(new InvoiceId(1)), day("2026-02-21"), "causale «in acconto»"));
        assertEquals(Optional.empty(), claims(customer).getFirst().partPaidOn());
    }

    @Test
    @DisplayName("D-3: an acknowledgement begins the term anew, for all that was open when none is named")
    void anAcknowledgementBeginsTheTermAnew() {
        add(new Event.Acknowledged(Set.of(), day("2026-02-21"), "lettera"));
        assertEquals(
                List.of(day("2036-02-21"), day("2036-02-21")),
                lives().stream().map(life -> ((Runs) life).until()).toList());
    }

    @Test
    @DisplayName("D-1, D-2: a signed plan is an acknowledgement, a proposed one is nothing")
    void aPlanBeginsTheTermAnewOnceItIsSigned() {
        var plan = add(new Event.PlanProposed(new PlanTerms(
                Set.of(new InvoiceId(1)),
                List.of(new PlanRate(day("2026-04-01"), Money.of("1000.00"))),
                PlanInterest.RUNS,
                Money.ZERO,
                true,
                5)));
        assertEquals(untouched(), lives());
        add(new Event.PlanSigned(plan, day("2026-03-02")));
        assertEquals(
                List.of(
                        new Runs(Term.TEN_YEARS, day("2026-03-02"), Optional.of(Kind.PLAN_SIGNED), day("2036-03-02")),
                        untouched().getLast()),
                lives());
    }

    @Test
    @DisplayName("B-23: before a court it stands still, the judgment gives ten years")
    void beforeACourtItStandsStill() {
        add(new Event.TermChosen(new InvoiceId(1), Term.FIVE_YEARS));
        add(new Event.ClaimFiled(Set.of(new InvoiceId(1)), day("2026-03-02"), "Tribunale di Padova"));
        assertEquals(new StandsStill(day("2026-03-02")), lives().getFirst());
        add(new Event.ClaimDecided(Set.of(new InvoiceId(1)), day("2028-06-01"), "decreto definitivo"));
        assertEquals(
                new Runs(Term.TEN_YEARS, day("2028-06-01"), Optional.of(Kind.CLAIM_DECIDED), day("2038-06-01")),
                lives().getFirst());
    }

    @Test
    void whatWasCorrectedNoLongerCounts() {
        var line = add(new Event.Acknowledged(Set.of(), day("2026-02-21"), "lettera"));
        add(new Event.Corrected(line, "era di un altro"));
        assertEquals(untouched(), lives());
    }

    private List<Term> terms() {
        return claims(customer).stream().map(Claim::term).toList();
    }

    private List<?> lives() {
        return claims(customer).stream().map(Claim::life).toList();
    }

    private static List<Runs> untouched() {
        return List.of(
                new Runs(Term.TEN_YEARS, day("2021-03-31"), Optional.empty(), day("2031-03-31")),
                new Runs(Term.TEN_YEARS, day("2021-04-30"), Optional.empty(), day("2031-04-30")));
    }

    private List<Claim> claims(CustomerId whose) {
        var found = firm.find(whose).orElseThrow();
        return Claims.of(new CustomerCase(whose, found.kind(), firm.invoices.openOf(whose), firm.history.of(whose)));
    }

    private void pay(String amount) {
        var parts = List.of(new Allocation(first, Money.of(amount)));
        firm.cashier()
                .enter(customer, Money.of(amount), day("2026-02-20"), "", new Spread.Exactly(parts), day("2026-02-21"));
    }

    private HistoryId add(Event event) {
        return firm.history.add(customer, day("2026-02-21"), event);
    }

    private static Event written(ReminderLevel level, String protocol, InstalmentId... about) {
        return new Event.Written(level, Channel.PEC, protocol, Set.of(about), Optional.of(new DocumentId(1)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
