package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Proposal.Act;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayByDayTest {

    @Test
    void nobodyIsChasedWhoShouldBeLeftInPeaceAndNothingIsSkippedOrDoubled() {
        var years = LongStream.range(0, 100).mapToObj(MadeUpYear::new).toList();

        years.forEach(MadeUpYear::pass);

        var levels = years.stream()
                .flatMap(year -> year.sent().stream())
                .map(MadeUpYear.Sent::level)
                .collect(Collectors.toSet());
        assertEquals(List.of(ReminderLevel.values()), levels.stream().sorted().toList(), "the years were eventful");
        assertTrue(years.stream().mapToInt(MadeUpYear::acts).sum() > 2_000);
    }

    /// A customer who neither pays nor answers, and a program that was open on some days only: the same letters go out,
    /// none twice, only later.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void afterDaysWithTheProgramClosedTheSameLettersGoOut(long seed) {
        var random = new Random(seed);

        var everyDay = letters(_ -> true);
        var someDays = letters(_ -> random.nextInt(6) == 0);

        assertEquals(List.of("FIRST", "SECOND", "THIRD", "NOTICE"), everyDay);
        assertEquals(everyDay, someDays);
    }

    @Test
    void theOrderInWhichInvoicesAreFoundDoesNotMatter() {
        var items = new ArrayList<>(Told.items("A 1000 due 0; B 200 due +4; C 70 due +4; D 9 due +8; E 6000 due +60"));
        var history = Told.history("+3 FIRST A; +10 disputed B");
        var first = Method.propose(
                Rulebook.DEFAULT,
                new CustomerCase(Told.CUSTOMER, CustomerKind.COMPANY, items, history),
                Told.day("+18"));

        Collections.shuffle(items, new Random(7));

        assertEquals(
                first,
                Method.propose(
                        Rulebook.DEFAULT,
                        new CustomerCase(Told.CUSTOMER, CustomerKind.COMPANY, items, history),
                        Told.day("+18")));
    }

    private static List<String> letters(IntPredicate isOpen) {
        var items = Told.items("A 1000 due 0");
        var history = new ArrayList<HistoryEntry>();
        var letters = new ArrayList<String>();
        for (int day = 0; day < 400; day++) {
            var known = new CustomerCase(Told.CUSTOMER, CustomerKind.COMPANY, items, history);
            if (isOpen.test(day)
                    && Method.propose(Rulebook.DEFAULT, known, Told.DUE.plusDays(day)) instanceof Act act) {
                var level = act.step().level().map(ReminderLevel::name);
                var isCall = act.action() == Action.CALL;
                level.filter(_ -> !isCall).ifPresent(letters::add);
                var told = isCall ? "no answer" : level.map(name -> name + " A").orElse("noted");
                history.addAll(Told.history("+" + day + " " + told));
            }
        }
        return letters;
    }
}
