package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Days are counted from Monday 2 March 2026, when A fell due.
class ExplanationTest {

    /// Day +35 is Easter Monday (C-17).
    @Test
    void everyStepSaysWhetherItWasTakenAndWhenItMayBe() {
        assertEquals(
                List.of(
                        "COURTESY_CALL PASSED_OVER",
                        "FIRST_REMINDER TAKEN +3",
                        "FIRST_CALL NEXT +10",
                        "SECOND_REMINDER LATER +18",
                        "SECOND_CALL LATER +25",
                        "THIRD_REMINDER LATER +36",
                        "NOTICE_OF_DEFAULT LATER +51",
                        "CHANGE_OF_ROUTE LATER +70"),
                stages("A 1000 due 0", "+3 FIRST A", "+10"));
    }

    @Test
    void theNextStepSaysWhatItWaitsFor() {
        assertEquals(
                "FIRST_CALL NEXT +10 NOT_YET_LATE_ENOUGH",
                stages("A 1000 due 0", "+3 FIRST A", "+5").get(2));
    }

    /// C-1: the policy in force, and why.
    @Test
    void theFasterPolicySaysWhyItTookOver() {
        var explanation = explanation("A 9000 due 0", "-", "+5");

        assertEquals(
                new Track(ReadyPolicies.LARGE, Track.Why.LARGE_AMOUNT),
                explanation.track().orElseThrow());
    }

    /// C-11
    @Test
    void whatIsLeftOutSaysWhy() {
        assertEquals(
                List.of(
                        "A 200.00 DISPUTED_IN_PART",
                        "B 300.00 NOT_YET_DUE +20",
                        "C 400.00 DISPUTED",
                        "D 500.00 DOUBTFUL",
                        "E 600.00 WITHOUT_DUE_DATE"),
                explanation(
                                "A 1000 due 0; B 300 due +20; C 400 due 0; D 500 due 0 REJECTED_BY_SDI;"
                                        + " E 600 without due date",
                                "+1 part A 200; +2 disputed C",
                                "+5")
                        .notAsked()
                        .stream()
                        .map(ExplanationTest::told)
                        .toList());
    }

    @Test
    void itTellsWhatComesNextWithPromisesCauseAndTasks() {
        var explanation = explanation(
                "A 1000 due 0", "+3 promised 1000 by +7; +12 promised 1000 by +16; +20 caused OUR_ERROR", "+21");

        assertEquals(
                "CALL, not asked 0, BROKEN BROKEN, another false, OUR_ERROR, tasks 1",
                "%s, not asked %d, %s, another %s, %s, tasks %d"
                        .formatted(
                                explanation.proposal() instanceof Proposal.Act act ? act.action() : "nothing",
                                explanation.notAsked().size(),
                                explanation.promises().made().stream()
                                        .map(made -> made.fate().name())
                                        .collect(Collectors.joining(" ")),
                                explanation.promises().isAnotherAdvisable(),
                                explanation.cause().orElseThrow().cause(),
                                explanation.tasks().size()));
    }

    private static List<String> stages(String items, String history, String today) {
        return explanation(items, history, today).stages().stream()
                .map(stage -> stage.step() + " " + stage.state()
                        + stage.on().map(day -> " " + Told.told(day)).orElse("")
                        + stage.waiting().map(why -> " " + why).orElse(""))
                .toList();
    }

    private static String told(NotAsked left) {
        return left.item().number() + " " + left.amount().amount() + " " + left.why()
                + left.until().map(day -> " " + Told.told(day)).orElse("");
    }

    private static Explanation explanation(String items, String history, String today) {
        return Explanation.of(Rulebook.DEFAULT, Told.aCase(CustomerKind.COMPANY, items, history), Told.day(today));
    }
}
