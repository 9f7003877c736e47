package app.puntuale.followups;

import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.OpenItem;
import app.puntuale.prescription.Life;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks whether claims against a customer come near their end (RULES B-24): one warning for all of them, from the day
/// it falls on until somebody has done something, then again at the next. It stands beside what the method proposes,
/// since neither a hold nor a dispute stops the clock.
final class PrescriptionWatch {

    private record Near(OpenItem item, Life.Runs life, Life.Warning warning) {}

    private PrescriptionWatch() {}

    static Optional<Act> warning(Rulebook rulebook, CustomerCase known, LocalDate today) {
        if (!isWorthALook(known, today)) {
            return Optional.empty();
        }
        var near = Claims.of(known).stream()
                .filter(claim -> claim.item().mayBeChased())
                .flatMap(claim -> near(claim, today).stream())
                .filter(claim -> known.counted().stream().noneMatch(entry -> answers(entry, claim)))
                .sorted(Comparator.comparing(claim -> claim.life().until()))
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(act(Facts.of(rulebook, known, today), near));
    }

    /// Most customers have nothing old enough, and nobody has chosen a shorter term: their history need not be read.
    private static boolean isWorthALook(CustomerCase known, LocalDate today) {
        var proposed = Term.proposedFor(known.kind());
        return known.items().stream()
                        .flatMap(item -> item.dueOn().stream())
                        .anyMatch(dueOn -> Life.of(proposed, dueOn, List.of()) instanceof Life.Runs runs
                                && runs.warning(today).isPresent())
                || known.history().stream().anyMatch(entry -> entry.event() instanceof Event.TermChosen);
    }

    private static Optional<Near> near(Claim claim, LocalDate today) {
        return claim.life() instanceof Life.Runs runs
                ? runs.warning(today).map(warning -> new Near(claim.item(), runs, warning))
                : Optional.empty();
    }

    /// A notice left, others have taken the matter over, it was given up, or a person looked at the term: since the day
    /// of the warning.
    private static boolean answers(HistoryEntry entry, Near near) {
        if (entry.on().isBefore(near.warning().since())) {
            return false;
        }
        if (entry.event() instanceof Event.Written(var level, var _, var _, var about, var _)) {
            return level == ReminderLevel.NOTICE && about.contains(near.item().id());
        }
        if (entry.event() instanceof Event.StandingChanged(var standing, var _)) {
            return !standing.mayBeChased();
        }
        if (entry.event() instanceof Event.WrittenOff(var invoices, var _, var _)) {
            return invoices.contains(near.item().invoice());
        }
        return entry.event() instanceof Event.TermChosen(var invoice, var _)
                && invoice.equals(near.item().invoice());
    }

    private static Act act(Facts facts, List<Near> near) {
        var items = near.stream().map(Near::item).sorted(Method.OLDEST_FIRST).toList();
        var turn = Turn.of(facts, items);
        var notice = turn.policy().rungs().stream()
                .filter(rung -> rung.step() == Step.NOTICE_OF_DEFAULT)
                .findFirst()
                .orElse(ReadyPolicies.NOTICE); // the clock runs for whoever is not to be asked, too
        var first = near.getFirst().life();
        return turn.act(
                Action.STOP_PRESCRIPTION,
                notice,
                first.hasEnded(facts.today())
                        ? new Reason.PrescriptionEnded(first.until())
                        : new Reason.PrescriptionNear(first.until(), near.size()));
    }
}
