package app.puntuale.followups;

import java.util.List;
import java.util.Optional;

/// How firmly and how soon somebody is asked (politica di sollecito), RULES C-1.
///
/// @param purpose for whom, in one sentence of the firm's own; empty text for the ready ones, whose sentence is in the
/// texts
/// @param rungs the steps, from kind to firm, of rising days; the last one is the change of route. None at all: nobody
/// is asked, and everything still counts
/// @param faster the one that takes over for a business that owes more than the threshold, or that worries us
public record Policy(PolicyName name, String purpose, List<Rung> rungs, Optional<PolicyName> faster) {

    /// @throws IllegalArgumentException when the days do not rise, or the letters do not, or the last step is not the
    /// change of route
    public Policy {
        rungs = List.copyOf(rungs);
        if (!rungs.isEmpty() && rungs.getLast().step() != Step.CHANGE_OF_ROUTE) {
            throw new IllegalArgumentException("a policy ends with the change of route: " + rungs);
        }
        if (!rises(rungs)
                || !rises(written(rungs))
                || rungs.stream().map(Rung::step).distinct().count() < rungs.size()) {
            throw new IllegalArgumentException("a policy rises from step to step: " + rungs);
        }
    }

    /// Nobody is asked for anything.
    public boolean isSilent() {
        return rungs.isEmpty();
    }

    /// The kind call before the due date, if it has one.
    public Optional<Rung> courtesyCall() {
        return rungs.stream().filter(rung -> rung.step() == Step.COURTESY_CALL).findFirst();
    }

    /// The steps that are written, from kind to firm.
    public List<Rung> written() {
        return written(rungs);
    }

    /// The first step after the due date.
    ///
    /// @throws java.util.NoSuchElementException when it is silent
    Rung first() {
        return rungs.stream()
                .filter(rung -> rung.step() != Step.COURTESY_CALL)
                .findFirst()
                .orElseThrow();
    }

    private static List<Rung> written(List<Rung> rungs) {
        return rungs.stream().filter(rung -> rung.step().level().isPresent()).toList();
    }

    private static boolean rises(List<Rung> rungs) {
        for (var i = 1; i < rungs.size(); i++) {
            var lower = rungs.get(i - 1);
            var higher = rungs.get(i);
            if (lower.distance().compareTo(higher.distance()) >= 0 || isLevelLower(higher, lower)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLevelLower(Rung one, Rung other) {
        return one.step()
                .level()
                .filter(level -> other.step()
                        .level()
                        .filter(than -> level.compareTo(than) < 0)
                        .isPresent())
                .isPresent();
    }
}
