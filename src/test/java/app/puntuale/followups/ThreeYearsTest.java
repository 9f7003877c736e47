package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Life.Answer;
import app.puntuale.followups.Life.Deed;
import app.puntuale.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Three years of a made-up firm of two hundred customers: most pay in time or a little late, one in seven is a bad
/// payer, a few get a plan, a settlement or a credit note, and nobody is there for some weeks a year. Each day is
/// objected to by [LifeRun]; what came of it is printed, for whoever wants to see whether a firm would like to live
/// with it.
class ThreeYearsTest {

    private static final int CUSTOMERS = 200;
    private static final int DAYS = 3 * 365;

    /// @param closed taken off by credit notes and settlements
    /// @param open at the end, overdue or not
    private record Books(Money invoiced, Money paid, Money closed, Money open, Money overdue) {

        static Books of(List<LifeRun> runs) {
            var end = LifeStory.FIRST_DAY.plusDays(DAYS);
            return new Books(
                    sum(runs, LifeRun::invoiced),
                    sum(runs, LifeRun::paid),
                    sum(runs, LifeRun::closed),
                    sum(runs, LifeRun::open),
                    sum(runs, run -> run.overdue(end)));
        }

        private static Money sum(List<LifeRun> runs, Function<LifeRun, Money> figure) {
            return runs.stream().map(figure).collect(Money.sum());
        }

        /// In parts of a thousand of what was invoiced.
        long perMille(Money part) {
            return 1000 * part.cents() / invoiced.cents();
        }
    }

    @Test
    void threeYearsOfTwoHundredCustomersGoByWithoutAnObjection() {
        var runs = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> new LifeRun(life(new Random(number)), Rulebook.DEFAULT).live(DAYS))
                .toList();
        var books = Books.of(runs);
        var done = new EnumMap<Action, Integer>(Action.class);
        runs.forEach(run -> run.done().forEach((action, times) -> done.merge(action, times, Integer::sum)));
        tell(books, done, runs);

        assertEquals(books.invoiced(), books.paid().plus(books.closed()).plus(books.open()), "every cent is somewhere");
        assertAll(
                () -> assertTrue(books.perMille(books.paid()) >= 900, "nine tenths and more are collected"),
                () -> assertTrue(books.perMille(books.closed()) <= 30, "little is given up"),
                () -> assertTrue(books.perMille(books.overdue()) <= 60, "little stays overdue"),
                () -> assertTrue(books.overdue().compareTo(books.open()) <= 0),
                () -> assertTrue(
                        times(done, Action.FIRST_REMINDER) > times(done, Action.SECOND_REMINDER)
                                && times(done, Action.SECOND_REMINDER) > times(done, Action.THIRD_REMINDER),
                        "each reminder makes the next one rarer"),
                () -> assertTrue(
                        times(done, Action.NOTICE_OF_DEFAULT) * 5 < times(done, Action.FIRST_REMINDER),
                        "few are given notice of default"),
                () -> assertTrue(letters(done) <= 3 * 4 * CUSTOMERS, "four letters a year to a customer, at most"),
                () -> assertTrue(
                        runs.stream().allMatch(run -> run.sent().size() <= DAYS / 15),
                        "nobody is written to more often than every fifteen days"));
    }

    private static int times(Map<Action, Integer> done, Action action) {
        return done.getOrDefault(action, 0);
    }

    private static int letters(Map<Action, Integer> done) {
        return times(done, Action.FIRST_REMINDER)
                + times(done, Action.SECOND_REMINDER)
                + times(done, Action.THIRD_REMINDER)
                + times(done, Action.NOTICE_OF_DEFAULT);
    }

    private static void tell(Books books, Map<Action, Integer> done, List<LifeRun> runs) {
        var neverWritten = runs.stream().filter(run -> run.sent().isEmpty()).count();
        System.out.println("Three years, %d customers".formatted(CUSTOMERS));
        line("invoiced", books, books.invoiced());
        line("collected", books, books.paid());
        line("credit notes, settlements", books, books.closed());
        line("open", books, books.open());
        line("  of which overdue", books, books.overdue());
        System.out.println("  done: "
                + done.entrySet().stream()
                        .map(times -> times.getKey() + " " + times.getValue())
                        .collect(Collectors.joining(", ")));
        System.out.println("  never written to: %d customers".formatted(neverWritten));
    }

    private static void line(String name, Books books, Money figure) {
        var share = books.perMille(figure);
        System.out.println("  %-26s %14s  %3d.%d %%".formatted(name, figure.amount(), share / 10, share % 10));
    }

    private static Life life(Random random) {
        var deeds = new ArrayList<Deed>();
        var isGood = random.nextInt(7) > 0;
        invoices(isGood, random, deeds);
        if (random.nextInt(5) == 0) {
            var day = random.nextInt(DAYS - 90);
            deeds.add(new Deed.Disputes(day, random.nextInt(9), 10 + random.nextInt(90)));
            deeds.add(new Deed.Credited(day + 40, random.nextInt(9), 1_000 + random.nextInt(20_000)));
            deeds.add(new Deed.DisputeEnds(day + 45, random.nextInt(9)));
        }
        if (random.nextInt(6) == 0) {
            deeds.add(new Deed.Rests(random.nextInt(DAYS), 30));
        }
        if (!isGood && random.nextInt(3) == 0) {
            deeds.add(new Deed.Plans(DAYS / 3 + random.nextInt(DAYS / 3), 6, 20, 5, random.nextInt(7)));
            deeds.add(new Deed.PlanEnds(DAYS - 200));
        }
        if (!isGood && random.nextInt(4) == 0) {
            deeds.add(new Deed.Settles(DAYS - 150, 70, 30, random.nextBoolean()));
        }
        if (random.nextInt(40) == 0) {
            deeds.add(new Deed.Stands(DAYS / 2 + random.nextInt(DAYS / 2), Standing.INSOLVENT));
        }
        if (random.nextInt(10) == 0) {
            deeds.add(new Deed.Assigned(0, ReadyPolicies.PROTECTED));
        }
        var answers = IntStream.range(0, 8)
                .mapToObj(_ -> List.of(Answer.values()).get(random.nextInt(Answer.values().length)))
                .toList();
        var kinds = List.of(CustomerKind.values());
        return new Life(
                random.nextInt(4) > 0 ? CustomerKind.COMPANY : kinds.get(random.nextInt(kinds.size())),
                deeds,
                answers,
                Set.of(31, 32, 51, 83, 84, 103, 135, 136));
    }

    /// At thirty days; who is good pays within three weeks, who is not within four months, and one invoice in eight not
    /// at all.
    private static void invoices(boolean isGood, Random random, List<Deed> deeds) {
        var pace = 15 + random.nextInt(60);
        for (var day = random.nextInt(pace); day < DAYS; day += pace + random.nextInt(10)) {
            var cents = 5_000 + random.nextInt(isGood ? 200_000 : 400_000);
            deeds.add(new Deed.Invoiced(day, cents, 30));
            var late = isGood ? random.nextInt(30) - 20 : random.nextInt(120);
            if (isGood || random.nextInt(8) > 0) {
                deeds.add(new Deed.Pays(day + 30 + late, cents));
            }
        }
    }
}
