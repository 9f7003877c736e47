package app.puntuale.followups;

import app.puntuale.followups.CallOutcome.Disputed;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.Consequence.LeftOut;
import app.puntuale.followups.Consequence.Next;
import app.puntuale.followups.Consequence.PromisedAgain;
import app.puntuale.followups.Consequence.RemindersStop;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.Nothing;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the method will say later on, if nothing else happens: it asks the method itself, so that a preview never
/// promises what the queue does not keep.
public final class Outlook {

    private Outlook() {}

    /// What follows from ending a call like this, in the order in which it is told; quick enough for every keystroke.
    /// The outcome is taken as it is: [CallFlaw#in] says whether it can be logged.
    public static List<Consequence> after(Rulebook rulebook, CustomerCase known, CallOutcome outcome, LocalDate today) {
        var consequences = new ArrayList<Consequence>();
        if (outcome instanceof Disputed(var invoices, var _)) {
            consequences.add(new LeftOut(invoices.isEmpty() ? open(known) : invoices));
        }
        var then = with(known, outcome, today);
        if (Method.propose(rulebook, then, today) instanceof WaitUntil(var day, var why) && isStandstill(why)) {
            consequences.add(new RemindersStop(day.minusDays(1)));
        }
        next(rulebook, then, today).ifPresent(consequences::add);
        var promises = promises(rulebook, then, today);
        if (outcome instanceof Promised && promises > 1) {
            consequences.add(new PromisedAgain(promises));
        }
        return consequences;
    }

    /// The next action and its day, today's included; empty when there is nothing to ask for.
    public static Optional<Consequence> next(Rulebook rulebook, CustomerCase known, LocalDate today) {
        return switch (Method.propose(rulebook, known, today)) {
            case Act act -> Optional.of(new Next(act.action(), today));
            case WaitUntil(var day, var _) -> next(rulebook, known, day);
            case Proposal.Stopped(var why) -> Optional.of(new Consequence.Stopped(why));
            case Nothing() -> Optional.empty();
        };
    }

    private static boolean isStandstill(Waiting why) {
        return switch (why) {
            case PROMISED_TO_PAY, SAYS_PAID -> true;
            case NOT_YET_LATE_ENOUGH,
                    JUST_WRITTEN,
                    JUST_CALLED,
                    HELD,
                    DISPUTED,
                    INVOICE_HELD,
                    INSOLVENT,
                    WITH_LAWYER,
                    WITH_AGENCY,
                    WRITTEN_OFF,
                    TO_BE_CALLED_BACK,
                    WAITING_FOR_THE_NOTICE,
                    IN_PLAN,
                    IN_SETTLEMENT,
                    NOT_CHASED,
                    TOO_SMALL,
                    COVERED_BY_CREDIT,
                    DAY_OFF -> false;
        };
    }

    private static CustomerCase with(CustomerCase known, CallOutcome outcome, LocalDate today) {
        var history = new ArrayList<>(known.history());
        var call = new Event.Called(Optional.empty(), outcome, "", "");
        history.add(new HistoryEntry(new HistoryId(Long.MAX_VALUE), known.customer(), today, Instant.EPOCH, "", call));
        return known.with(history);
    }

    private static Set<InvoiceId> open(CustomerCase known) {
        return known.items().stream().map(OpenItem::invoice).collect(Collectors.toSet());
    }

    private static long promises(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var oldest = known.oldestDueOn().orElse(today);
        return Chronicle.of(known.counted()).callsSince(oldest.minusDays(rulebook.courtesyDays())).stream()
                .filter(call -> call.outcome() instanceof Promised)
                .count();
    }
}
