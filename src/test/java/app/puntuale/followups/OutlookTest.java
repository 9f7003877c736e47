package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Consequence.LeftOut;
import app.puntuale.followups.Consequence.Next;
import app.puntuale.followups.Consequence.PromisedAgain;
import app.puntuale.followups.Consequence.RemindersStop;
import app.puntuale.followups.Consequence.Stopped;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

    /// Days as in the told cases: +10 is Thursday 12 March 2026, ten days after the due date of A.
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # outcome                | history before                  | what follows
            no answer                | +3 FIRST A                      | CALL on +11
            message left             | +3 FIRST A                      | CALL on +14
            promised 1000 by +15     | +3 FIRST A                      | reminders stop until +17, CALL on +18
            promised 1000 by +20     | +3 FIRST A; +4 promised 1000 by +6 | reminders stop until +22, CALL on +23, promise 2
            disputed A               | +3 FIRST A                      | left out 1, stopped DISPUTED
            disputed                 | +3 FIRST A                      | left out 1, stopped DISPUTED
            wants a copy             | +3 FIRST A                      | SEND_COPY on +10
            wrong number             | +3 FIRST A                      | SECOND_REMINDER on +18
            refuses                  | +3 FIRST A                      | SECOND_REMINDER on +18
            refuses                  | -10 FIRST A; -5 SECOND A        | NOTICE_OF_DEFAULT on +14
            in difficulty            | +3 FIRST A                      | CHANGE_OF_ROUTE on +10
            callback +12             | +3 FIRST A                      | CALL on +12
            says paid                | +3 FIRST A                      | reminders stop until +14, CHECK_PAYMENT on +15
            """)
    void thePreviewSaysWhatTheQueueWillSay(String outcome, String history, String follows) {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", history);
        var called = Told.outcome(outcome, outcome.split(" "));

        var consequences = Outlook.after(Rulebook.DEFAULT, known, called, Told.day("+10"));

        assertEquals(follows, told(consequences));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A 1000 due 0  | -                                            | FIRST_REMINDER on +10
            A 1000 due +9 | -                                            | FIRST_REMINDER on +12
            A 6000 due +20 | -                                           | COURTESY_CALL on +14
            A 6000 due +20 | +9 disputed Z                               | COURTESY_CALL on +14
            A 1000 due 0  | +3 FIRST A; +9 held until +30                | SECOND_REMINDER on +30
            A 1000 due 0  | +3 FIRST A; +9 held                          | stopped HELD
            """)
    void everyLateInvoiceHasANextActionWithADay(String items, String history, String next) {
        var known = Told.aCase(CustomerKind.COMPANY, items, history);

        assertEquals(
                next,
                told(Outlook.next(Rulebook.DEFAULT, known, Told.day("+10")).stream()
                        .toList()));
    }

    private static String told(List<Consequence> consequences) {
        return consequences.stream()
                .map(consequence -> switch (consequence) {
                    case RemindersStop(var until) -> "reminders stop until " + Told.told(until);
                    case LeftOut(var invoices) -> "left out " + invoices.size();
                    case PromisedAgain(var times) -> "promise " + times;
                    case Next(var action, var on) -> action + " on " + Told.told(on);
                    case Stopped(var why) -> "stopped " + why;
                })
                .collect(Collectors.joining(", "));
    }
}
