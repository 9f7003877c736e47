package app.puntuale.followups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether a policy keeps to the guards (RULES C-1: two to four messages, 15 to 20 days apart).
public final class GuardCheck {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private GuardCheck() {}

    /// Every guard it breaks, in the order of its steps; a policy that asks nobody breaks none.
    public static List<Advice> of(Policy policy, Guards guards) {
        return policy.isSilent()
                ? List.of()
                : Stream.of(number(policy, guards), written(policy, guards), contacts(policy, guards))
                        .flatMap(advice -> advice)
                        .toList();
    }

    /// Which guards ask for less than is advised (RULES C-1, C-17).
    public static List<Guard> loosened(Guards guards) {
        var advised = Guards.DEFAULT;
        return Stream.of(
                        asked(Guard.TOO_FEW_REMINDERS, guards.fewestReminders() < advised.fewestReminders()),
                        asked(Guard.TOO_MANY_REMINDERS, guards.mostWritten() > advised.mostWritten()),
                        asked(Guard.WRITTEN_TOO_SOON, guards.daysBetweenWritten() < advised.daysBetweenWritten()),
                        asked(
                                Guard.WRITTEN_TOO_LATE,
                                guards.mostDaysBetweenWritten() > advised.mostDaysBetweenWritten()),
                        asked(Guard.CONTACT_TOO_SOON, guards.daysBetweenContacts() < advised.daysBetweenContacts()),
                        asked(Guard.CALL_HOURS, !guards.callTimes().isWithin(advised.callTimes())),
                        asked(Guard.OLD_PAYMENTS, guards.paymentsOldAfter() > advised.paymentsOldAfter()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Guard> asked(Guard guard, boolean isLoose) {
        return isLoose ? Optional.of(guard) : Optional.empty();
    }

    private static Stream<Advice> number(Policy policy, Guards guards) {
        var written = policy.written().size();
        var reminders = policy.written().stream()
                .filter(rung -> rung.step() != Step.NOTICE_OF_DEFAULT)
                .count();
        var tooFew = reminders < guards.fewestReminders()
                ? Stream.of(new Advice(Guard.TOO_FEW_REMINDERS, Optional.empty(), reminders, guards.fewestReminders()))
                : Stream.<Advice>empty();
        var tooMany = written > guards.mostWritten()
                ? Stream.of(new Advice(Guard.TOO_MANY_REMINDERS, Optional.empty(), written, guards.mostWritten()))
                : Stream.<Advice>empty();
        return Stream.concat(tooFew, tooMany);
    }

    private static Stream<Advice> written(Policy policy, Guards guards) {
        return gaps(policy.written()).flatMap(gap -> {
            if (gap.days() < guards.daysBetweenWritten()) {
                return Stream.of(gap.advice(Guard.WRITTEN_TOO_SOON, guards.daysBetweenWritten()));
            }
            return gap.days() > guards.mostDaysBetweenWritten()
                    ? Stream.of(gap.advice(Guard.WRITTEN_TOO_LATE, guards.mostDaysBetweenWritten()))
                    : Stream.empty();
        });
    }

    private static Stream<Advice> contacts(Policy policy, Guards guards) {
        var contacts = policy.rungs().stream()
                .filter(rung -> rung.step() != Step.CHANGE_OF_ROUTE)
                .toList();
        return gaps(contacts)
                .filter(gap -> gap.days() < guards.daysBetweenContacts())
                .map(gap -> gap.advice(Guard.CONTACT_TOO_SOON, guards.daysBetweenContacts()));
    }

    private static Stream<Gap> gaps(List<Rung> rungs) {
        return IntStream.range(1, rungs.size()).mapToObj(i -> new Gap(rungs.get(i - 1), rungs.get(i)));
    }

    private record Gap(Rung earlier, Rung later) {

        long days() {
            return ChronoUnit.DAYS.between(
                    earlier.distance().from(ANY_DAY), later.distance().from(ANY_DAY));
        }

        Advice advice(Guard guard, int asked) {
            return new Advice(guard, Optional.of(later.step()), days(), asked);
        }
    }
}
