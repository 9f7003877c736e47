package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Life.Answer;
import app.puntuale.followups.Life.Deed;
import app.puntuale.prescription.Term;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/// Random customers over more than a year, day by day: what the method must never do, and must never forget. The
/// objections themselves are in [LifeRun].
class LivesTest {

    private static final int DAYS = 420;

    /// PEERS U4, U6, U7, U8, U12, U18, U21, U31, N12: on whatever happens, in whatever order.
    @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
    void nobodyIsChasedWhoPaidDisputedRestsOrIsNotLateAndNobodyLateIsForgotten(@ForAll("lives") Life life) {
        new LifeRun(life, Rulebook.DEFAULT).live(DAYS);
    }

    /// The same debts, a program that is open every day or only now and then: the same letters in the end, none doubled
    /// (PEERS 7: date equality instead of «late enough»).
    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void daysWithTheProgramClosedLoseNoLetterAndDoubleNone(
            @ForAll("quietDebtors") Life life, @ForAll("closedWeeks") Set<Integer> closed) {
        var everyDay = new LifeRun(life, Rulebook.DEFAULT).live(DAYS);
        var nowAndThen = new LifeRun(life.with(closed), Rulebook.DEFAULT).live(DAYS + 7 * 60);

        assertEquals(levels(everyDay), levels(nowAndThen));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void aConsumerNeverGetsTheRateOfBusinessesNorTheFortyEuro(@ForAll("lives") Life life) {
        var letters = new ConsumersLetters();
        var run = new LifeRun(life.of(CustomerKind.CONSUMER), Rulebook.DEFAULT, letters).live(DAYS);

        assertEquals(run.sent().size(), letters.read());
    }

    private static List<ReminderLevel> levels(LifeRun run) {
        return run.sent().stream().map(LifeRun.Sent::level).toList();
    }

    @Provide
    static Arbitrary<Life> lives() {
        return Combinators.combine(
                        Arbitraries.of(CustomerKind.class),
                        deeds().list().ofMaxSize(30),
                        Arbitraries.of(Answer.class).list().ofMinSize(1).ofMaxSize(12),
                        closedWeeks())
                .as(Life::new);
    }

    /// They owe one thing, less than what is worth the faster policy, and do nothing.
    @Provide
    static Arbitrary<Life> quietDebtors() {
        return Combinators.combine(
                        Arbitraries.of(CustomerKind.class),
                        Arbitraries.integers().between(1_000, 500_000),
                        Arbitraries.integers().between(0, 60))
                .as((kind, cents, term) -> new Life(
                        kind,
                        List.of(new Deed.Invoiced(0, cents, term)),
                        List.of(Answer.SPOKEN, Answer.NO_ANSWER),
                        Set.of()));
    }

    @Provide
    static Arbitrary<Set<Integer>> closedWeeks() {
        return Arbitraries.integers().between(0, 59).set().ofMaxSize(30);
    }

    private static Arbitrary<PolicyName> policies() {
        return Arbitraries.of(ReadyPolicies.ALL).map(Policy::name);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(1, most);
    }

    private static Arbitrary<Deed> deeds() {
        var day = Arbitraries.integers().between(0, DAYS - 60);
        var cents = Arbitraries.integers().between(1, 700_000);
        var which = Arbitraries.integers().between(0, 20);
        var some = Arbitraries.integers().between(1, 30);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Combinators.combine(day, cents, some)
                                .as((on, sum, term) -> new Deed.Invoiced(on, sum, term * 2))),
                Tuple.of(4, Combinators.combine(day, cents).as(Deed.Pays::new)),
                Tuple.of(
                        2,
                        Combinators.combine(day, which, Arbitraries.integers().between(1, 120))
                                .as(Deed.Disputes::new)),
                Tuple.of(2, Combinators.combine(day, which).as(Deed.DisputeEnds::new)),
                Tuple.of(1, Combinators.combine(day, some).as(Deed.Rests::new)),
                Tuple.of(1, Combinators.combine(day, which, some).as(Deed.InvoiceRests::new)),
                Tuple.of(1, Combinators.combine(day, some, cents).as(Deed.Promises::new)),
                Tuple.of(
                        1,
                        Combinators.combine(day, Arbitraries.of(Standing.class)).as(Deed.Stands::new)),
                Tuple.of(1, day.map(Deed.Worries::new)),
                Tuple.of(1, day.map(Deed.Reassures::new)),
                Tuple.of(1, Combinators.combine(day, which).as(Deed.GivenUp::new)),
                Tuple.of(1, Combinators.combine(day, which).as(Deed.TakenUp::new)),
                Tuple.of(2, Combinators.combine(day, which, cents).as(Deed.Credited::new)),
                Tuple.of(1, Combinators.combine(day, policies()).as(Deed.Assigned::new)),
                Tuple.of(1, Combinators.combine(day, which, policies()).as(Deed.AssignedTo::new)),
                Tuple.of(
                        1,
                        Combinators.combine(day, which, Arbitraries.of(Term.class))
                                .as(Deed.Chosen::new)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        day,
                                        upTo(8),
                                        some,
                                        upTo(10),
                                        Arbitraries.integers().between(0, 8))
                                .as(Deed.Plans::new)),
                Tuple.of(2, day.map(Deed.PlanEnds::new)),
                Tuple.of(
                        2,
                        Combinators.combine(day, upTo(99), some, Arbitraries.of(true, false))
                                .as(Deed.Settles::new)),
                Tuple.of(1, day.map(Deed.SettlementEnds::new)));
    }
}
