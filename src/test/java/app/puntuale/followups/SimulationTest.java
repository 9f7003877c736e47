package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What would be done in the days to come. Days are counted from the due date of A, Monday 2 March 2026.
class SimulationTest {

    /// The days of UX mockup 10 and of PEERS section 4; a Sunday gives way to Monday.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMPANY     | A 1000 due 0   | FIRST_REMINDER +3, CALL +10, SECOND_REMINDER +18, CALL +25, THIRD_REMINDER +36, NOTICE_OF_DEFAULT +51, CHANGE_OF_ROUTE +71
            COMPANY     | A 6000 due 0   | FIRST_REMINDER +1, CALL +8, SECOND_REMINDER +16, NOTICE_OF_DEFAULT +31, CHANGE_OF_ROUTE +45
            SOLE_TRADER | A 1000 due 0   | FIRST_REMINDER +3, CALL +10, SECOND_REMINDER +18, CALL +25, THIRD_REMINDER +36, NOTICE_OF_DEFAULT +51, CHANGE_OF_ROUTE +71
            CONSUMER    | A 6000 due 0   | FIRST_REMINDER +7, SECOND_REMINDER +25, NOTICE_OF_DEFAULT +45, CHANGE_OF_ROUTE +65
            PUBLIC_BODY | A 6000 due 0   | FIRST_REMINDER +10, SECOND_REMINDER +30, NOTICE_OF_DEFAULT +50, CHANGE_OF_ROUTE +70
            COMPANY     | A 4 due 0      | -
            """)
    void eachKindOfCustomerIsAskedByItsOwnPolicy(CustomerKind kind, String items, String foreseen) {
        assertEquals(foreseen, steps(Rulebook.DEFAULT, Told.aCase(kind, items, "-")));
    }

    @Test
    void aCustomerWhoIsNotToBeAskedIsNot() {
        assertEquals("-", steps(Rulebook.DEFAULT, chosen(Optional.empty(), ReadyPolicies.SILENT)));
    }

    /// 1.2: the choice for an invoice goes before the one for the customer.
    @Test
    void aPolicyChosenForAnInvoiceCountsForThatInvoice() {
        assertEquals(
                "FIRST_REMINDER +7, SECOND_REMINDER +25, NOTICE_OF_DEFAULT +45, CHANGE_OF_ROUTE +65",
                steps(Rulebook.DEFAULT, chosen(Optional.of("A"), ReadyPolicies.CONSUMER)));
    }

    private static CustomerCase chosen(Optional<String> invoice, PolicyName policy) {
        return with(new Event.PolicyAssigned(invoice.map(Told::invoice), Optional.of(policy), "lo dice il titolare"));
    }

    private static CustomerCase with(Event event) {
        var line = new HistoryEntry(new HistoryId(1), Told.CUSTOMER, Told.day("-5"), Instant.EPOCH, "Marta", event);
        return new CustomerCase(Told.CUSTOMER, CustomerKind.COMPANY, Told.items("A 1000 due 0"), List.of(line));
    }

    @Test
    void aSimulationIsStoppedBetweenTwoCustomers() {
        var cases = List.of(
                Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-"),
                Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-"));
        var simulation = new Simulation(Rulebook.DEFAULT, Told.DUE, 30);
        assertEquals(Optional.empty(), simulation.of(cases, done -> done < 1));
        assertEquals(Optional.of(simulation.of(cases)), simulation.of(cases, _ -> true));
    }

    @Test
    void whoWorriesUsIsAskedSooner() {
        assertEquals(
                "FIRST_REMINDER +1, CALL +8, SECOND_REMINDER +16, NOTICE_OF_DEFAULT +31, CHANGE_OF_ROUTE +45",
                steps(Rulebook.DEFAULT, with(new Event.Worried("paga tardi tutti"))));
    }

    /// PEERS 7: levels are counted by customer; 1.4: one contact about everything overdue, and a newly late invoice
    /// joins without starting again.
    @Test
    void anInvoiceThatFallsDueLaterJoinsTheOthers() {
        var told = new Simulation(Rulebook.DEFAULT, Told.DUE, 40)
                .of(Told.aCase(CustomerKind.COMPANY, "A 1000 due 0; B 300 due 12", "-"));
        assertEquals(
                List.of("1000.00", "1000.00", "1300.00", "1300.00", "1300.00"),
                told.stream()
                        .map(foreseen -> foreseen.amount().euros().amount().toPlainString())
                        .toList());
        assertEquals(
                List.of("+3", "+10", "+18", "+25", "+36"),
                told.stream().map(foreseen -> Told.told(foreseen.on())).toList());
    }

    /// PEERS 7: equality of dates instead of «at least» loses reminders (IN, DO).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A 1000 due 0                     | -
            A 1000 due 0; B 300 due 12       | +3 FIRST A
            A 6000 due 9                     | -
            A 400 due 0; B 4900 due 14       | +3 FIRST A; +10 no answer
            A 1000 due 0                     | +3 FIRST A; +10 says paid
            A 1000 due 0                     | +3 FIRST A; +5 promised 1000 by +20
            A 1000 due 0                     | held until +20
            """)
    void jumpingFromDayToDayTellsWhatLookingEveryDayTells(String items, String history) {
        var known = Told.aCase(CustomerKind.COMPANY, items, history.startsWith("held") ? "+0 " + history : history);
        assertEquals(
                dayByDay(known, Told.day("+12"), 60), new Simulation(Rulebook.DEFAULT, Told.day("+12"), 60).of(known));
    }

    /// Each day is a simulation of its own, of one day, with what the days before have added.
    private static List<Foreseen> dayByDay(CustomerCase start, LocalDate first, int days) {
        var told = new ArrayList<Foreseen>();
        var known = start;
        for (var day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            var today = new Simulation(Rulebook.DEFAULT, day, 1);
            var lived = today.live(known);
            told.addAll(lived.foreseen());
            known = lived.known();
            if (!told.isEmpty() && told.getLast().action() == Action.CHANGE_OF_ROUTE) {
                return told;
            }
        }
        return told;
    }

    /// PEERS N23.
    @Test
    void aSlowerPolicyMovesWhatItChanges() {
        var slow = GuardCheckTest.with(Step.FIRST_REMINDER, 5, Step.SECOND_REMINDER, 22, Step.CHANGE_OF_ROUTE, 70);
        var rulebook = Rulebook.DEFAULT.with(slow).with(CustomerKind.COMPANY, slow.name());
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-");
        var before = new Simulation(Rulebook.DEFAULT, Told.DUE, 30).of(List.of(known));
        var after = new Simulation(rulebook, Told.DUE, 30).of(List.of(known));
        var comparison = Comparison.of(before, after);
        assertEquals(List.of(), comparison.added());
        assertEquals("CALL +10, CALL +25", told(comparison.removed()));
        assertEquals(
                List.of("FIRST_REMINDER +3 +5", "SECOND_REMINDER +18 +22"),
                comparison.moved().stream()
                        .map(moved -> moved.after().action() + " "
                                + Told.told(moved.before().on()) + " "
                                + Told.told(moved.after().on()))
                        .toList());
    }

    @Test
    void aLowerThresholdMakesThoseOverItFaster() {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-");
        assertEquals(
                "FIRST_REMINDER +1, CALL +8, SECOND_REMINDER +16, NOTICE_OF_DEFAULT +31, CHANGE_OF_ROUTE +45",
                steps(Rulebook.DEFAULT.withThreshold(Money.of("999.99")), known));
    }

    /// 1.7: both rulebooks, 2,000 customers with 10 instalments each, 30 days, in under 5 s; a wide margin is left to
    /// slow machines.
    @Test
    void twoThousandCustomersAreForeseenInSeconds() {
        var items = Told.items("A 100 due 0; B 200 due 5; C 300 due 9; D 50 due 12; E 60 due 15; F 70 due 18; "
                + "G 80 due 20; H 90 due 22; I 90 due 25; J 90 due 28");
        var history = Told.history("+3 FIRST A; +10 spoken; +18 SECOND AB; +25 no answer");
        var cases = IntStream.range(0, 2000)
                .mapToObj(i -> new CustomerCase(new CustomerId(i), CustomerKind.COMPANY, items, history))
                .toList();
        var start = System.nanoTime();
        var before = new Simulation(Rulebook.DEFAULT, Told.day("+26"), 30).of(cases);
        var after = new Simulation(Rulebook.DEFAULT.withThreshold(Money.of("50.00")), Told.day("+26"), 30).of(cases);
        assertTrue(before.size() + after.size() > 4000, () -> before.size() + " and " + after.size());
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.toSeconds() < 20, () -> "took " + took);
    }

    private static String steps(Rulebook rulebook, CustomerCase known) {
        return told(new Simulation(rulebook, Told.DUE, 90).of(known));
    }

    private static String told(List<Foreseen> foreseen) {
        return foreseen.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        foreseen.stream()
                                .map(one -> one.action() + " " + Told.told(one.on()))
                                .toList());
    }
}
