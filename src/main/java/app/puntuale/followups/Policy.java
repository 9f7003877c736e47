package app.puntuale.followups;

import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.calendar.WorkingDays;
import app.puntuale.customers.CustomerKind;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.util.List;

/// How firmly and how soon the firm asks (politica di sollecito), RULES C-1.
///
/// @param normal the rungs from kind to firm, of rising days; the last one is the change of route
/// @param fast the same for a business that owes more than the threshold
/// @param threshold in euro; an amount exactly equal to it is not over it
/// @param daysBetweenWritten how long two written messages to the same customer are apart, at least
/// @param daysBetweenContacts how long any two contacts are apart, at least: what a call has set in motion needs a few
///     days (an unanswered call is no contact)
/// @param remindersBeforeNotice how many reminders must have gone out before a notice of default is proposed
/// @param workingDays on which promises are awaited and calls are tried again
public record Policy(
        List<Rung> normal,
        List<Rung> fast,
        Money threshold,
        int daysBetweenWritten,
        int daysBetweenContacts,
        int remindersBeforeNotice,
        WorkingDays workingDays) {

    public static final Policy DEFAULT = new Policy(
            List.of(
                    new Rung(Step.COURTESY_CALL, -7),
                    new Rung(Step.FIRST_REMINDER, 3),
                    new Rung(Step.FIRST_CALL, 10),
                    new Rung(Step.SECOND_REMINDER, 18),
                    new Rung(Step.SECOND_CALL, 25),
                    new Rung(Step.THIRD_REMINDER, 35),
                    new Rung(Step.NOTICE_OF_DEFAULT, 50),
                    new Rung(Step.CHANGE_OF_ROUTE, 70)),
            List.of(
                    new Rung(Step.COURTESY_CALL, -7),
                    new Rung(Step.FIRST_REMINDER, 1),
                    new Rung(Step.FIRST_CALL, 8),
                    new Rung(Step.SECOND_REMINDER, 16),
                    new Rung(Step.NOTICE_OF_DEFAULT, 31),
                    new Rung(Step.CHANGE_OF_ROUTE, 45)),
            Money.of("5000.00"),
            15,
            3,
            2,
            new WorkingDays(ItalianHolidays.NATIONAL));

    /// @throws IllegalArgumentException when a lane does not rise, or does not end with the change of route
    public Policy {
        normal = rising(normal);
        fast = rising(fast);
    }

    /// The faster lane is for businesses only: a consumer or a public body never hears a firm tone earlier.
    boolean isFast(CustomerKind kind, Amounts amount) {
        return kind.isBusiness() && isLarge(amount.euros());
    }

    boolean isLarge(Money amount) {
        return amount.isEuro() && amount.compareTo(threshold) > 0;
    }

    List<Rung> lane(boolean isFast) {
        return isFast ? fast : normal;
    }

    /// How many days before the due date the courtesy call falls; 0 when the policy has none.
    int courtesyDays() {
        return normal.stream()
                .filter(rung -> rung.step() == Step.COURTESY_CALL)
                .mapToInt(rung -> -rung.days())
                .findFirst()
                .orElse(0);
    }

    Rung firstReminder(List<Rung> lane) {
        return lane.stream()
                .filter(rung -> rung.step() != Step.COURTESY_CALL)
                .findFirst()
                .orElseThrow();
    }

    private static List<Rung> rising(List<Rung> lane) {
        for (int i = 1; i < lane.size(); i++) {
            var lower = lane.get(i - 1);
            var higher = lane.get(i);
            if (lower.step().compareTo(higher.step()) >= 0 || lower.days() >= higher.days()) {
                throw new IllegalArgumentException("a lane rises from step to step: " + lane);
            }
        }
        if (lane.isEmpty() || lane.getLast().step() != Step.CHANGE_OF_ROUTE) {
            throw new IllegalArgumentException("a lane ends with the change of route: " + lane);
        }
        return List.copyOf(lane);
    }
}
