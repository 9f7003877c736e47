package app.puntuale.desktop.policies;

import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Guard;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.RuleDesk;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import app.puntuale.texts.Language;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The page as it is seen, with a firm in every situation behind it; 204 px of the window are the sidebar's, 221 those
/// of the settings' own list.
class PoliciesPictureTest {

    private static final double WIDE = 1360 - 204 - 221;
    private static final double NARROW = 1100 - 80 - 221;

    private final Firm firm = Firm.busy();
    private final Playhouse playhouse = new Playhouse();
    private final Desk desk = new Workroom().desk();
    private final RulesViewModel model = new RulesViewModel(
            new RuleDesk(firm.archive.settings().rulebooks(), firm.archive.transactions()), firm.today, desk);

    @AfterEach
    void close() {
        while (playhouse.appearance().scale().get() > 0) {
            playhouse.onStage(() -> {
                playhouse.appearance().smaller();
                return true;
            });
        }
        playhouse.empty();
        firm.close();
    }

    @Test
    void everyTabLooksTidy() {
        firm.archive
                .settings()
                .rulebooks()
                .waive(Optional.of(ReadyPolicies.STANDARD), Guard.WRITTEN_TOO_SOON, "merce deperibile");
        var holidays = ItalianHolidays.NATIONAL
                .with(MonthDay.of(12, 7))
                .with(LocalDate.parse("2026-08-10"), LocalDate.parse("2026-08-21"));
        firm.archive
                .settings()
                .rulebooks()
                .keep(Rulebook.DEFAULT.with(Rulebook.DEFAULT.guards().with(holidays)));
        open(WIDE, 860 - 54);
        playhouse.onStage(() -> {
            model.ladder().select(new Spot(ReadyPolicies.STANDARD, Step.SECOND_REMINDER));
            return true;
        });
        playhouse.photograph("policies-steps");
        tab("policies-LIMITS", "policies-limits");
        tab("policies-CUSTOMERS", "policies-customers");
        tab("policies-WAYS", "policies-ways");
    }

    /// Every sentence has its room in both languages.
    @Test
    void itIsAsTidyInEnglish() {
        var english = new RulesViewModel(
                new RuleDesk(firm.archive.settings().rulebooks(), firm.archive.transactions()),
                firm.today,
                new Workroom().desk(Language.ENGLISH));
        playhouse.play(() -> new PoliciesPane(english), WIDE, 860 - 54);
        playhouse.onStage(() -> {
            english.refresh();
            english.ladder().select(new Spot(ReadyPolicies.STANDARD, Step.NOTICE_OF_DEFAULT));
            return true;
        });
        playhouse.photograph("policies-english");
    }

    @Test
    void aTrialIsShownBeforeAnythingIsKept() {
        open(WIDE, 860 - 54);
        playhouse.onStage(() -> {
            model.ladder().nudge(new Spot(ReadyPolicies.STANDARD, Step.FIRST_REMINDER), 3);
            model.limits().threshold().text().set("2000");
            model.tryOut();
            return true;
        });
        playhouse.photograph("policies-trial");
    }

    @Test
    void aPolicyThatAsksNobodySaysHowToBegin() {
        open(WIDE, 860 - 54);
        playhouse.onStage(() -> {
            model.ladder().policy().set(ReadyPolicies.SILENT);
            return true;
        });
        playhouse.photograph("policies-silent");
        playhouse.onStage(() -> {
            model.ladder().policy().set(ReadyPolicies.LARGE);
            return true;
        });
        playhouse.photograph("policies-one-lane");
    }

    @Test
    void whatDoesNotFitIsToldWhereItIs() {
        open(WIDE, 860 - 54);
        playhouse.onStage(() -> {
            model.ladder().select(new Spot(ReadyPolicies.STANDARD, Step.SECOND_REMINDER));
            model.ladder().chosen().get().orElseThrow().days().text().set("tre");
            model.keep();
            return true;
        });
        playhouse.photograph("policies-wrong");
    }

    @Test
    void whatGoesAgainstTheAdviceAsksForAReason() {
        open(WIDE, 860 - 54);
        playhouse.onStage(() -> {
            model.ladder().nudge(new Spot(ReadyPolicies.STANDARD, Step.SECOND_REMINDER), -5);
            model.keep();
            return true;
        });
        playhouse.photograph("policies-reason");
    }

    @Test
    void fitsASmallWindowAndLargeLetters() {
        open(NARROW, 700 - 54);
        playhouse.photograph("policies-small");
        tab("policies-CUSTOMERS", "policies-customers-small");
        tab("policies-WAYS", "policies-ways-small");
        for (var larger = 0; larger < 4; larger++) {
            playhouse.onStage(() -> {
                playhouse.appearance().larger();
                return true;
            });
        }
        open(WIDE, 860 - 54);
        playhouse.photograph("policies-large-letters");
        tab("policies-LIMITS", "policies-limits-large-letters");
        tab("policies-CUSTOMERS", "policies-customers-large-letters");
        tab("policies-WAYS", "policies-ways-large-letters");
    }

    private void open(double width, double height) {
        playhouse.play(() -> new PoliciesPane(model), width, height);
        playhouse.onStage(() -> {
            model.refresh();
            return true;
        });
    }

    private void tab(String id, String name) {
        playhouse.robot().clickOn("#" + id);
        playhouse.settle();
        playhouse.photograph(name);
    }
}
