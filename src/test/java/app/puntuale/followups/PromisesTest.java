package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import app.puntuale.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days are counted from Monday 2 March 2026, when A of 1,000 euro fell due.
class PromisesTest {

    /// C-6: the promised day and two working days more; +7 is a Monday.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            its day and two working days are awaited | +3 promised 1000 by +7                             | +9  | AWAITED 0.00
            a weekend is no working day              | +3 promised 1000 by +4                             | +8  | AWAITED 0.00
            nothing came                             | +3 promised 1000 by +7                             | +10 | BROKEN 0.00
            all of it came                           | +3 promised 1000 by +7; +9 paid 1000               | +20 | KEPT 1000.00
            more than that came                      | +3 promised 400 by +7; +6 paid 1000                | +6  | KEPT 400.00
            a part came                              | +3 promised 1000 by +7; +8 paid 400                | +20 | KEPT_IN_PART 400.00
            it came too late                         | +3 promised 1000 by +7; +11 paid 1000              | +20 | BROKEN 0.00
            it had come before                       | +2 paid 500; +3 promised 500 by +7                 | +20 | BROKEN 0.00
            the payment was taken back               | +3 promised 1000 by +7; +8 paid 1000; +9 undone 1000 | +20 | BROKEN 0.00
            another day took its place               | +3 promised 1000 by +7; +6 promised 1000 by +20    | +21 | MOVED 0.00, AWAITED 0.00
            money counts for one promise only        | +3 promised 600 by +7; +12 promised 600 by +20; +15 paid 600 | +30 | BROKEN 0.00, KEPT 600.00
            """)
    void theFateOfAPromiseFollowsFromTheMoney(String told, String history, String today, String fates) {
        assertEquals(fates, fates(history, today), told);
    }

    @Test
    void whoPromisedIsTold() {
        var promised = new Event.Promised(Told.day("+7"), Money.of("1000.00"), "Donata");
        var entry = new HistoryEntry(new HistoryId(1), Told.CUSTOMER, Told.day("+3"), Instant.EPOCH, "Marta", promised);
        var known = new CustomerCase(Told.CUSTOMER, CustomerKind.COMPANY, Told.items("A 1000 due 0"), List.of(entry));

        assertEquals(
                List.of("Donata"),
                Promises.of(known, Rulebook.DEFAULT.workingDays(), Told.day("+7")).made().stream()
                        .map(Promises.Made::who)
                        .toList());
    }

    /// N22: a second broken promise proposes no third.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            none was made              | -                                                                | true
            one was broken             | +3 promised 1000 by +7                                           | true
            two were broken            | +3 promised 1000 by +7; +12 promised 1000 by +16                 | false
            one was kept, one broken   | +3 promised 400 by +7; +8 paid 400; +12 promised 600 by +16      | true
            one in part, one broken    | +3 promised 1000 by +7; +8 paid 400; +12 promised 600 by +16     | false
            the second is awaited      | +3 promised 1000 by +7; +12 promised 1000 by +40                 | true
            they were for older ones   | -90 promised 100 by -80; -70 promised 100 by -60                 | true
            """)
    void aSecondBrokenPromiseProposesNoThird(String told, String history, boolean isAdvisable) {
        assertEquals(isAdvisable, promises(history, "+30").isAnotherAdvisable(), told);
    }

    private static String fates(String history, String today) {
        return promises(history, today).made().stream()
                .map(made -> made.fate() + " " + made.promise().received().amount())
                .collect(Collectors.joining(", "));
    }

    private static Promises promises(String history, String today) {
        return Promises.of(
                Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", history),
                Rulebook.DEFAULT.workingDays(),
                Told.day(today));
    }
}
