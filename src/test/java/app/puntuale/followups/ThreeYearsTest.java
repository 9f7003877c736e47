package app.puntuale.followups;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Three years of a made-up firm of two hundred customers. Each day is objected to by [LifeRun]; what came of it is
/// printed, for whoever wants to see whether a firm would like to live with it.
class ThreeYearsTest {

    private static final int CUSTOMERS = 200;
    private static final int DAYS = 3 * 365;

    @Test
    void threeYearsOfTwoHundredCustomersGoByWithoutAnObjection() {
        var runs = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> new LifeRun(life(new Random(number)), Rulebook.DEFAULT).live(DAYS))
                .toList();

        var invoiced = sum(runs.stream().map(LifeRun::invoiced).toList());
        var paid = sum(runs.stream().map(LifeRun::paid).toList());
        var open = sum(runs.stream().map(LifeRun::open).toList());
        var done = new EnumMap<Action, Integer>(Action.class);
        runs.forEach(run -> run.done().forEach((action, times) -> done.merge(action, times, Integer::sum)));
        var letters = runs.stream()
                .flatMap(run -> run.sent().stream())
                .collect(Collectors.groupingBy(
                        LifeRun.Sent::level, () -> new EnumMap<>(ReminderLevel.class), Collectors.counting()));
        tell(invoiced, paid, open, done, letters);

        assertEquals(invoiced, paid.plus(open));
        assertEquals(Set.of(ReminderLevel.values()), letters.keySet());
        assertTrue(
                runs.stream().allMatch(run -> run.sent().size() <= DAYS / 15),
                "nobody is written to more often than every fifteen days");
    }

    private static void tell(
            Money invoiced, Money paid, Money open, Map<Action, Integer> done, Map<ReminderLevel, Long> letters) {
        System.out.println("Three years, " + CUSTOMERS + " customers: invoiced " + invoiced.amount() + ", paid "
                + paid.amount() + ", open " + open.amount() + "; done " + done + "; letters " + letters);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static Life life(Random random) {
        var deeds = new ArrayList<Deed>();
        var pace = 15 + random.nextInt(60);
        var isGood = random.nextInt(10) < 6;
        for (var day = random.nextInt(pace); day < DAYS; day += pace + random.nextInt(10)) {
            var cents = 5_000 + random.nextInt(isGood ? 200_000 : 600_000);
            deeds.add(new Deed.Invoiced(day, cents, 30));
            var late = isGood ? random.nextInt(20) - 5 : random.nextInt(120);
            if (isGood || random.nextInt(3) > 0) {
                deeds.add(new Deed.Pays(day + 30 + late, cents));
            }
        }
        if (random.nextInt(5) == 0) {
            deeds.add(new Deed.Disputes(random.nextInt(DAYS), random.nextInt(9), 10 + random.nextInt(90)));
        }
        if (random.nextInt(6) == 0) {
            deeds.add(new Deed.Rests(random.nextInt(DAYS), 30));
        }
        if (random.nextInt(20) == 0) {
            deeds.add(new Deed.Stands(DAYS / 2 + random.nextInt(DAYS / 2), Standing.INSOLVENT));
        }
        var answers = IntStream.range(0, 8)
                .mapToObj(_ -> List.of(Answer.values()).get(random.nextInt(Answer.values().length)))
                .toList();
        var closed = Set.of(31, 32, 51, 83, 84, 103, 135, 136);
        var kinds = List.of(CustomerKind.values());
        return new Life(
                random.nextInt(4) > 0 ? CustomerKind.COMPANY : kinds.get(random.nextInt(kinds.size())),
                deeds,
                answers,
                closed);
    }
}
