package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.calendar.WorkingDays;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.CallTimes;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Guards;
import app.puntuale.followups.Outlay;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Waiver;
import app.puntuale.followups.Way;
import app.puntuale.money.Money;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The rules by which the firm asks (C-1: editable), on each database.
class RulebooksTest extends ShelfTest {

    private static final Policy STANDARD =
            Rulebook.DEFAULT.find(ReadyPolicies.STANDARD).orElseThrow();

    private static final CallTimes WEEKDAYS_ONLY =
            new CallTimes(LocalTime.of(9, 0), LocalTime.of(18, 30), Optional.empty());

    @Test
    void aNewArchiveHasTheRulesThatComeWithTheProgram() {
        assertEquals(Rulebook.DEFAULT, archive.settings().rulebooks().current());
        assertEquals(List.of(), archive.settings().rulebooks().waivers());
    }

    @Test
    void everyRuleComesBackAsItWasKept() {
        var ours = new Policy(
                new PolicyName("La nostra"),
                "Clienti dell’estero.",
                STANDARD.rungs().stream().map(Rung::withApproval).toList(),
                Optional.of(ReadyPolicies.PROTECTED));
        var holidays = ItalianHolidays.NATIONAL
                .with(MonthDay.of(12, 7))
                .with(day("2026-08-10"), day("2026-08-21"))
                .with(day("2026-12-24"), day("2026-12-24"));
        var changed = Rulebook.DEFAULT
                .with(ours)
                .with(CustomerKind.SOLE_TRADER, ours.name())
                .withThreshold(Money.of("2500.50"))
                .withMinimum(Money.of("20.00"))
                .with(new Guards(3, 5, 12, 25, 4, 20, 10, new WorkingDays(holidays), WEEKDAYS_ONLY))
                .with(Way.LAWYER, new Outlay(Money.of("650.00"), Money.of("1800.00"), 0, 5, 90, 400));
        archive.settings().rulebooks().keep(changed);
        assertEquals(changed, archive.settings().rulebooks().current());
    }

    @Test
    void aReadyPolicyThatWasChangedIsSetBack() {
        var later = new Policy(STANDARD.name(), "Con calma.", twoDaysLater(), STANDARD.faster());
        var rulebooks = archive.settings().rulebooks();
        rulebooks.keep(Rulebook.DEFAULT.with(later));
        assertEquals(Optional.of(later), rulebooks.current().find(ReadyPolicies.STANDARD));

        rulebooks.keep(rulebooks.current().with(STANDARD));
        assertEquals(Rulebook.DEFAULT, rulebooks.current());
    }

    private static List<Rung> twoDaysLater() {
        return STANDARD.rungs().stream()
                .map(rung -> new Rung(
                        rung.step(),
                        rung.distance().isBefore()
                                ? rung.distance()
                                : Distance.after(rung.distance().days() + 2),
                        rung.daysSincePrevious(),
                        rung.means(),
                        rung.firmness(),
                        rung.template(),
                        rung.interest(),
                        rung.needsApproval()))
                .toList();
    }

    @Test
    void whyAGuardWasBrokenIsRemembered() {
        var rulebooks = archive.settings().rulebooks();
        rulebooks.waive(Optional.of(ReadyPolicies.STANDARD), Guard.WRITTEN_TOO_SOON, "pagano solo così");
        rulebooks.waive(Optional.empty(), Guard.CALL_HOURS, "aprono di sera");
        assertEquals(
                List.of(
                        new Waiver(
                                Optional.of(ReadyPolicies.STANDARD),
                                Guard.WRITTEN_TOO_SOON,
                                "pagano solo così",
                                "Livia",
                                NOW),
                        new Waiver(Optional.empty(), Guard.CALL_HOURS, "aprono di sera", "Livia", NOW)),
                rulebooks.waivers());
    }

    @Test
    void theDaysOfWorkOnlyGoForward() {
        var diary = archive.settings().diary();
        assertEquals(Optional.empty(), diary.workedBefore(day("2026-03-12")));

        diary.worked(day("2026-03-12"));
        assertEquals(Optional.of(day("2026-03-12")), diary.workedBefore(day("2026-03-20")));

        diary.worked(day("2026-03-20"));
        diary.worked(day("2026-03-20"));
        assertEquals(Optional.of(day("2026-03-12")), diary.workedBefore(day("2026-03-20")));

        diary.worked(day("2026-03-01"));
        assertEquals(Optional.empty(), diary.workedBefore(day("2026-03-01")));
        assertEquals(Optional.of(day("2026-03-20")), diary.workedBefore(day("2026-03-21")));
    }

    /// C-10
    @Test
    void theLastLookAtThePaymentsIsAnEntryOrSomebodyWhoSaidSo() {
        var diary = archive.settings().diary();
        assertEquals(Optional.empty(), diary.paymentsSeenOn());

        diary.paymentsSeen(day("2026-03-12"));
        diary.worked(day("2026-03-13"));
        assertEquals(Optional.of(day("2026-03-12")), diary.paymentsSeenOn());
    }
}
