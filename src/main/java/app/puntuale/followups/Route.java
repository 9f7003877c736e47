package app.puntuale.followups;

import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.prescription.Life;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A way to go on, and how it fits the case. Advice: a person decides.
///
/// @param suits what speaks for it
/// @param hinders what speaks against it
public record Route(Way way, Outlay outlay, List<Circumstance> suits, List<Circumstance> hinders) {

    private static final Money SMALL = Money.of("1100.00");
    private static final int MANY = 2;

    public Route {
        suits = List.copyOf(suits);
        hinders = List.copyOf(hinders);
    }

    /// Every way, the fittest first.
    public static List<Route> of(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var circumstances = circumstances(rulebook, known, today);
        return Stream.of(Way.values())
                .map(way -> new Route(
                        way,
                        rulebook.outlay(way),
                        circumstances.stream().filter(way.suitedBy()::contains).toList(),
                        circumstances.stream()
                                .filter(way.hinderedBy()::contains)
                                .toList()))
                .sorted(Comparator.comparingInt(Route::fitness).reversed())
                .toList();
    }

    private int fitness() {
        return suits.size() - hinders.size();
    }

    private static Set<Circumstance> circumstances(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var found = EnumSet.noneOf(Circumstance.class);
        var facts = Facts.of(rulebook, known, today);
        cause(known, found);
        amount(rulebook, known, today, found);
        if (known.standing() == Standing.INSOLVENT) {
            found.add(Circumstance.INSOLVENT);
        }
        if (known.items().stream().anyMatch(facts.bends()::isDisputedInPart)) {
            found.add(Circumstance.DISPUTED);
        }
        if (Promises.of(known, rulebook.workingDays(), today).missed().size() >= MANY) {
            found.add(Circumstance.PROMISES_BROKEN);
        }
        if (facts.chronicle().letters().stream()
                .anyMatch(letter -> letter.level() == ReminderLevel.NOTICE
                        && facts.chronicle().receivedOn(letter).isPresent())) {
            found.add(Circumstance.NOTICE_RECEIVED);
        }
        if (Claims.of(known).stream().anyMatch(claim -> isNearItsEnd(claim, today))) {
            found.add(Circumstance.PRESCRIPTION_NEAR);
        }
        return found;
    }

    private static boolean isNearItsEnd(Claim claim, LocalDate today) {
        return claim.life() instanceof Life.Runs runs && runs.warning(today).isPresent();
    }

    private static void amount(Rulebook rulebook, CustomerCase known, LocalDate today, Set<Circumstance> found) {
        var overdue = known.items().stream()
                .filter(OpenItem::mayBeChased)
                .filter(item -> item.isOverdue(today))
                .map(OpenItem::outstanding)
                .toList();
        var euros = Amounts.of(overdue).euros();
        if (rulebook.isLarge(euros)) {
            found.add(Circumstance.LARGE_AMOUNT);
        } else if (euros.compareTo(SMALL) <= 0) {
            found.add(Circumstance.SMALL_AMOUNT);
        }
    }

    /// The cause that was noted last; who has said in a call that they cannot pay is in difficulty, until we know more.
    private static void cause(CustomerCase known, Set<Circumstance> found) {
        for (var entry : known.counted().reversed()) {
            if (entry.event() instanceof Event.CauseNoted(var cause, var _)) {
                found.addAll(circumstances(cause));
                return;
            }
            if (entry.event() instanceof Event.Called(var _, CallOutcome.InDifficulty(), var _, var _)) {
                found.add(Circumstance.TEMPORARY_DIFFICULTY);
                return;
            }
        }
    }

    private static Set<Circumstance> circumstances(Cause cause) {
        return switch (cause) {
            case FORGOTTEN, DISORGANISED -> Set.of();
            case OPPORTUNISM -> Set.of(Circumstance.OPPORTUNISM);
            case DISPUTE, OUR_ERROR -> Set.of(Circumstance.DISPUTED);
            case TEMPORARY_DIFFICULTY -> Set.of(Circumstance.TEMPORARY_DIFFICULTY);
            case LASTING_DIFFICULTY -> Set.of(Circumstance.LASTING_DIFFICULTY);
            case UNTRACEABLE -> Set.of(Circumstance.UNTRACEABLE);
        };
    }
}
