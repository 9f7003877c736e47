package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.calendar.Closing;
import app.puntuale.customers.CustomerKind;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.policies.LimitsViewModel.Limit;
import app.puntuale.followups.CallTimes;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Outlay;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import app.puntuale.followups.Waiver;
import app.puntuale.followups.Way;
import app.puntuale.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rules are changed, kept, and taken back.
class RulesViewModelTest {

    private final RulesBench bench = new RulesBench();
    private final RulesViewModel model = bench.model;

    @Test
    void nothingCountsBeforeItIsKept() {
        bench.form(Step.SECOND_REMINDER).days().text().set("20");
        assertTrue(model.isChanged().get());
        assertEquals(Rulebook.DEFAULT, bench.rules.current());
        model.keep();
        assertEquals(
                bench.draft(),
                bench.rules.current().find(ReadyPolicies.STANDARD).orElseThrow());
        assertFalse(model.isChanged().get());
        assertEquals("Politica salvata: vale da subito", bench.said());
    }

    @Test
    void whatWasKeptIsUndone() {
        bench.form(Step.SECOND_REMINDER).days().text().set("20");
        model.keep();
        bench.room.toasts.undo();
        assertEquals(Rulebook.DEFAULT, bench.rules.current());
        assertEquals(Distance.after(18), bench.rung(Step.SECOND_REMINDER).distance());
        assertEquals("18", bench.form(Step.SECOND_REMINDER).days().text().get());
    }

    /// C-1: the guards are advice; who goes against them says why, and it stays written.
    @Test
    void whatGoesAgainstTheAdviceIsKeptWithAReason() {
        bench.form(Step.SECOND_REMINDER).days().text().set("15");
        model.keep();
        assertEquals(
                List.of("Tra 2° sollecito e lo scritto prima passano 12 giorni: meglio almeno 15."),
                model.keeping().against().get());
        assertEquals(Rulebook.DEFAULT, bench.rules.current());

        model.keeping().reason().set("merce deperibile");
        model.keep();
        assertEquals(List.of(), model.keeping().against().get());
        assertEquals(
                List.of(new Waiver(
                        Optional.of(ReadyPolicies.STANDARD),
                        Guard.WRITTEN_TOO_SOON,
                        "merce deperibile",
                        "Marta",
                        Instant.EPOCH)),
                bench.rules.waivers());
        assertEquals("", model.keeping().reason().get());
        assertEquals(bench.rules.waivers(), model.waivers().get());
    }

    @Test
    void aGuardThatIsLoosenedAsksForAReasonToo() {
        model.hours().to().text().set("22");
        model.keep();
        assertEquals(1, model.keeping().against().get().size());
        assertTrue(model.keeping().against().get().getFirst().startsWith("Ammette telefonate fuori dagli orari"));
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingIsKept() {
        bench.form(Step.SECOND_REMINDER).days().text().set("tre");
        model.limits().limit(Limit.NOTICE_DAYS).text().set("");
        model.outlays().of(Way.LAWYER).money().least().text().set("9000");
        model.daysOff().saint().set(Optional.of(LocalDate.parse("2026-12-07")));
        model.daysOff().addSaint();
        model.keep();
        assertEquals(
                List.of("2° sollecito", "Limiti e orari", "Vie e costi"),
                model.unsound().get());
        assertEquals(Rulebook.DEFAULT, bench.rules.current());

        bench.form(Step.SECOND_REMINDER).days().text().set("18");
        assertEquals(List.of("Limiti e orari", "Vie e costi"), model.unsound().get());
    }

    @Test
    void everyLimitIsInTheDraftAsSoonAsItFits() {
        model.limits().threshold().text().set("2.500");
        model.limits().minimum().text().set("20");
        model.limits().limit(Limit.DAYS_BETWEEN_CONTACTS).text().set("4");
        model.limits().limit(Limit.PAYMENTS_OLD_AFTER).text().set("5");
        model.hours().from().text().set("9");
        model.hours().to().text().set("18.30");
        model.hours().onSaturday().set(false);
        model.kinds().policy(CustomerKind.SOLE_TRADER).set(ReadyPolicies.PROTECTED);
        var now = model.draft().now();
        assertEquals(Money.of("2500.00"), now.threshold());
        assertEquals(Money.of("20.00"), now.minimum());
        assertEquals(4, now.guards().daysBetweenContacts());
        assertEquals(5, now.guards().paymentsOldAfter());
        assertEquals(
                new CallTimes(LocalTime.of(9, 0), LocalTime.of(18, 30), Optional.empty()),
                now.guards().callTimes());
        assertEquals(ReadyPolicies.PROTECTED, now.byKind().get(CustomerKind.SOLE_TRADER));
    }

    @Test
    void theLeastIsNeverMoreThanTheMost() {
        var least = model.limits().limit(Limit.DAYS_BETWEEN_WRITTEN);
        least.text().set("25");
        assertEquals(
                "Il minimo non può superare il massimo.", least.hint().get().sentence());
        model.limits().limit(Limit.MOST_DAYS_BETWEEN_WRITTEN).text().set("30");
        assertEquals(Hint.NONE, least.hint().get());
        assertEquals(25, model.draft().now().guards().daysBetweenWritten());
    }

    @Test
    void aLimitThatIsLoosenedSaysSoWhileItIsWritten() {
        var contacts = model.limits().limit(Limit.DAYS_BETWEEN_CONTACTS);
        contacts.text().set("1");
        assertEquals(
                new Hint(Tone.WARNING, "Ammette meno di 3 giorni tra un contatto e l’altro."),
                contacts.hint().get());
        contacts.text().set("3");
        assertEquals(Hint.NONE, contacts.hint().get());
    }

    @Test
    void theFirmsOwnDaysOffComeAndGo() {
        var daysOff = model.daysOff();
        daysOff.saint().set(Optional.of(LocalDate.parse("2026-12-07")));
        daysOff.addSaint();
        daysOff.first().set(Optional.of(LocalDate.parse("2026-08-10")));
        assertEquals(daysOff.first().get(), daysOff.last().get(), "a closing of one day, unless one writes another");
        daysOff.last().set(Optional.empty());
        daysOff.addClosing();
        assertEquals(List.of(), daysOff.closings(), "what is written does not make a day");
        daysOff.last().set(Optional.of(LocalDate.parse("2026-08-01")));
        daysOff.addClosing();
        assertEquals(List.of(), daysOff.closings(), "it would end before it begins");

        daysOff.last().set(Optional.of(LocalDate.parse("2026-08-21")));
        daysOff.addClosing();
        var closing = new Closing(LocalDate.parse("2026-08-10"), LocalDate.parse("2026-08-21"));
        assertEquals(List.of(MonthDay.of(12, 7)), daysOff.everyYear());
        assertEquals(List.of(closing), daysOff.closings());
        assertFalse(model.draft().now().guards().isDayForContacts(LocalDate.parse("2026-08-12")));

        daysOff.remove(closing);
        daysOff.remove(MonthDay.of(12, 7));
        assertFalse(model.isChanged().get());
    }

    @Test
    void whatAWayCostsIsTheFirmsOwnFigure() {
        var lawyer = model.outlays().of(Way.LAWYER);
        lawyer.money().least().text().set("650");
        lawyer.percent().most().text().set("5");
        lawyer.days().least().text().set("90");
        assertEquals(
                new Outlay(Money.of("650.00"), Money.of("2000.00"), 0, 5, 90, 540),
                model.draft().now().outlay(Way.LAWYER));
    }

    @Test
    void whatIsBeingChangedIsNotOverwrittenByAFreshLook() {
        bench.form(Step.SECOND_REMINDER).days().text().set("20");
        model.refresh();
        assertEquals(Distance.after(20), bench.rung(Step.SECOND_REMINDER).distance());
    }

    @Test
    void droppedChangesComeBackWhenThatIsUndone() {
        bench.form(Step.SECOND_REMINDER).days().text().set("20");
        model.drop();
        assertFalse(model.isChanged().get());
        bench.room.toasts.undo();
        assertEquals(Distance.after(20), bench.rung(Step.SECOND_REMINDER).distance());
    }
}
