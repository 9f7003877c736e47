package app.puntuale.followups;

import static app.puntuale.followups.Firmness.DECIDED;
import static app.puntuale.followups.Firmness.FIRM;
import static app.puntuale.followups.Firmness.KIND;
import static app.puntuale.interest.InterestUse.CALCULATED;
import static app.puntuale.interest.InterestUse.MENTIONED;
import static app.puntuale.interest.InterestUse.NONE;

import app.puntuale.interest.InterestUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The six policies that come with the program; each may be copied and changed.
public final class ReadyPolicies {

    public static final PolicyName STANDARD = new PolicyName("standard");
    /// A large amount, or a customer who worries us.
    public static final PolicyName LARGE = new PolicyName("large");
    /// A customer to be treated with care (cliente da tutelare).
    public static final PolicyName PROTECTED = new PolicyName("protected");
    public static final PolicyName CONSUMER = new PolicyName("consumer");
    public static final PolicyName PUBLIC_BODY = new PolicyName("public-body");
    /// Nobody is asked (non sollecitare).
    public static final PolicyName SILENT = new PolicyName("none");

    private static final int REST = 3;

    public static final List<Policy> ALL = List.of(
            new Policy(
                    STANDARD,
                    "",
                    List.of(
                            call(Step.COURTESY_CALL, Distance.before(7), KIND),
                            mail(Step.FIRST_REMINDER, 3, KIND, NONE),
                            call(Step.FIRST_CALL, Distance.after(10), KIND),
                            mail(Step.SECOND_REMINDER, 18, DECIDED, MENTIONED),
                            call(Step.SECOND_CALL, Distance.after(25), DECIDED),
                            mail(Step.THIRD_REMINDER, 35, FIRM, CALCULATED),
                            notice(50, CALCULATED),
                            change(70)),
                    Optional.of(LARGE)),
            new Policy(
                    LARGE,
                    "",
                    List.of(
                            call(Step.COURTESY_CALL, Distance.before(7), KIND),
                            mail(Step.FIRST_REMINDER, 1, KIND, NONE),
                            call(Step.FIRST_CALL, Distance.after(8), KIND),
                            mail(Step.SECOND_REMINDER, 16, DECIDED, MENTIONED),
                            notice(31, CALCULATED),
                            change(45)),
                    Optional.empty()),
            new Policy(
                    PROTECTED,
                    "",
                    List.of(
                            call(Step.FIRST_CALL, Distance.after(3), KIND),
                            mail(Step.FIRST_REMINDER, 10, KIND, NONE),
                            mail(Step.SECOND_REMINDER, 30, KIND, NONE),
                            mail(Step.THIRD_REMINDER, 48, DECIDED, MENTIONED).withApproval(),
                            notice(66, CALCULATED).withApproval(),
                            change(86)),
                    Optional.empty()),
            new Policy(
                    CONSUMER,
                    "",
                    List.of(
                            mail(Step.FIRST_REMINDER, 7, KIND, NONE),
                            mail(Step.SECOND_REMINDER, 25, DECIDED, NONE),
                            notice(45, MENTIONED), // it runs from there on only (RULES A-44)
                            change(65)),
                    Optional.empty()),
            new Policy(
                    PUBLIC_BODY,
                    "",
                    List.of(
                            mail(Step.FIRST_REMINDER, 10, KIND, CALCULATED),
                            mail(Step.SECOND_REMINDER, 30, DECIDED, CALCULATED),
                            notice(50, CALCULATED),
                            change(70)),
                    Optional.empty()),
            new Policy(SILENT, "", List.of(), Optional.empty()));

    /// What interrupts a prescription, where the policy has no such step.
    static final Rung NOTICE = notice(0, CALCULATED);

    private ReadyPolicies() {}

    private static Rung call(Step step, Distance distance, Firmness firmness) {
        return new Rung(step, distance, REST, Set.of(Means.CALL), firmness, Template.CALL_SCRIPT, NONE, false);
    }

    private static Rung mail(Step step, int after, Firmness firmness, InterestUse interest) {
        var means = EnumSet.of(Means.EMAIL, Means.PEC, Means.LETTER);
        return new Rung(step, Distance.after(after), REST, means, firmness, Template.of(step), interest, false);
    }

    private static Rung notice(int after, InterestUse interest) {
        var means = EnumSet.of(Means.PEC, Means.LETTER);
        var step = Step.NOTICE_OF_DEFAULT;
        return new Rung(step, Distance.after(after), REST, means, FIRM, Template.of(step), interest, false);
    }

    private static Rung change(int after) {
        return new Rung(
                Step.CHANGE_OF_ROUTE, Distance.after(after), REST, Set.of(), FIRM, Template.NOTHING, CALCULATED, false);
    }
}
