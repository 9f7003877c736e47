package app.puntuale.followups;

import static app.puntuale.followups.ReminderLevel.FIRST;
import static app.puntuale.followups.ReminderLevel.NOTICE;
import static app.puntuale.followups.ReminderLevel.SECOND;
import static app.puntuale.followups.ReminderLevel.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.InterestUse;
import app.puntuale.money.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which words a step is written, how firmly, and what it says of interest (RULES A-28, C-2, PEERS section 4). A
/// fell due on Monday 2 March 2026.
class MannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy,      kind,        level,  words,  tone,    interest
            standard    | COMPANY     | FIRST  | FIRST  | KIND    | NONE
            standard    | COMPANY     | SECOND | SECOND | DECIDED | MENTIONED
            standard    | COMPANY     | THIRD  | THIRD  | FIRM    | CALCULATED
            standard    | SOLE_TRADER | NOTICE | NOTICE | FIRM    | CALCULATED
            # a customer to be treated with care hears nothing of interest before the third, and is never asked firmly
            protected   | COMPANY     | FIRST  | FIRST  | KIND    | NONE
            protected   | COMPANY     | SECOND | SECOND | KIND    | NONE
            protected   | COMPANY     | THIRD  | THIRD  | DECIDED | MENTIONED
            public-body | PUBLIC_BODY | FIRST  | FIRST  | KIND    | CALCULATED
            consumer    | CONSUMER    | SECOND | SECOND | DECIDED | NONE
            consumer    | CONSUMER    | NOTICE | NOTICE | FIRM    | MENTIONED
            # A-44: a consumer owes none before the notice, by whatever policy they are asked
            standard    | CONSUMER    | THIRD  | THIRD  | FIRM    | NONE
            standard    | CONSUMER    | NOTICE | NOTICE | FIRM    | MENTIONED
            # a policy without that step, and one without any: as is usual
            large       | COMPANY     | THIRD  | THIRD  | FIRM    | MENTIONED
            none        | COMPANY     | SECOND | SECOND | DECIDED | MENTIONED
            """)
    void theReadyPoliciesSpeakSo(
            String policy,
            CustomerKind kind,
            ReminderLevel level,
            ReminderLevel words,
            Firmness firmness,
            InterestUse interest) {
        assertEquals(
                new Manner(words, firmness, interest),
                Manner.of(Rulebook.DEFAULT, askedBy(policy, kind), level, Told.day("+30")));
    }

    @Test
    void aPolicyOfOnesOwnChoosesTheWordsOfEachStep() {
        var rules = Rulebook.DEFAULT.with(speaking(Template.THIRD_REMINDER));
        var manner = Manner.of(rules, askedBy("blunt", CustomerKind.COMPANY), SECOND, Told.day("+30"));
        assertEquals(new Manner(THIRD, Firmness.DECIDED, InterestUse.NONE), manner);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_REMINDER, SECOND, FIRST",
        "THIRD_REMINDER, FIRST, THIRD",
        "NOTICE_OF_DEFAULT, SECOND, THIRD",
        "NOTICE_OF_DEFAULT, NOTICE, NOTICE",
        "FIRST_REMINDER, NOTICE, NOTICE",
        "CALL_SCRIPT, SECOND, SECOND",
        "NOTHING, NOTICE, NOTICE"
    })
    @DisplayName("B-2: only a notice of default reads like one, and it always does")
    void whatIsNoNoticeNeverReadsLikeOne(Template template, ReminderLevel level, ReminderLevel words) {
        assertEquals(words, template.words(level));
    }

    @Test
    @DisplayName("C-2: what follows a broken promise is one firmer")
    void whoBrokeAPromiseIsWrittenToOneFirmer() {
        var broken = new Reason.PromiseBroken(
                Told.day("+10"), Told.items("A 1000 due 0").getFirst().amount(), zero());
        var known = askedBy("standard", CustomerKind.COMPANY);
        var act = (Proposal.Act) Method.propose(Rulebook.DEFAULT, known, Told.day("+3"));
        assertEquals(
                List.of(Firmness.KIND, Firmness.DECIDED),
                Stream.of(
                                act,
                                new Proposal.Act(
                                        act.action(),
                                        act.rung(),
                                        broken,
                                        act.items(),
                                        act.amount(),
                                        act.daysLate(),
                                        act.track()))
                        .map(Firmness::of)
                        .toList());
    }

    @Test
    void whereNothingIsOverdueItIsAsIsUsual() {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due +90", "-");
        assertEquals(
                List.of(FIRST, SECOND, THIRD, NOTICE),
                Stream.of(ReminderLevel.values())
                        .map(level -> Manner.of(Rulebook.DEFAULT, known, level, Told.day("+30"))
                                .words())
                        .toList());
    }

    private static Money zero() {
        return Money.ZERO;
    }

    /// Its first reminder is the standard one; its second is decided, silent on interest, and in those words.
    private static Policy speaking(Template words) {
        var means = EnumSet.of(Means.EMAIL, Means.LETTER);
        var first = ReadyPolicies.ALL.getFirst().written().getFirst();
        return new Policy(
                new PolicyName("blunt"),
                "",
                List.of(
                        first,
                        new Rung(
                                Step.SECOND_REMINDER,
                                Distance.after(20),
                                3,
                                means,
                                Firmness.DECIDED,
                                words,
                                InterestUse.NONE,
                                false),
                        new Rung(
                                Step.CHANGE_OF_ROUTE,
                                Distance.after(60),
                                3,
                                Set.of(),
                                Firmness.FIRM,
                                Template.NOTHING,
                                InterestUse.CALCULATED,
                                false)),
                Optional.empty());
    }

    private static CustomerCase askedBy(String policy, CustomerKind kind) {
        var known = Told.aCase(kind, "A 1000 due 0", "-");
        var assigned = new HistoryEntry(
                new HistoryId(1),
                Told.CUSTOMER,
                Told.DUE,
                Instant.EPOCH,
                "",
                new Event.PolicyAssigned(Optional.empty(), Optional.of(new PolicyName(policy)), "così"));
        return new CustomerCase(Told.CUSTOMER, kind, known.items(), List.of(assigned));
    }
}
