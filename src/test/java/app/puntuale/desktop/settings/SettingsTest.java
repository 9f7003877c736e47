package app.puntuale.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.desktop.policies.RulesViewModel;
import app.puntuale.desktop.shell.Appearance;
import app.puntuale.desktop.stage.PaperArchive;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.RuleDesk;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.TodayDesk;
import app.puntuale.interest.Rates;
import app.puntuale.interest.UserRate;
import app.puntuale.mail.Delivery;
import app.puntuale.mail.Postman;
import app.puntuale.paper.PaperFirm;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Preferences;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Postman NOBODY = new Postman() {
        @Override
        public Delivery deliver(MailAccount account, String password, String to, Content original) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Delivery test(MailAccount account, String password) {
            return new Delivery.Accepted("");
        }
    };

    private final PaperArchive archive = new PaperArchive();
    private final Appearance appearance = new Appearance();
    private final SettingsViewModel model = model();

    @Test
    void aRateIsAddedWithItsSourceOrNotAtAll() {
        var rates = model.rates();
        rates.from().set(Optional.of(LocalDate.of(2026, 7, 1)));
        rates.to().set(Optional.of(LocalDate.of(2026, 12, 31)));
        rates.percent().set("2,40");
        assertFalse(rates.isComplete().get(), "nobody says where it comes from");
        rates.source().set("Comunicato MEF, GU 160 del 12/07/2026");
        rates.add();
        assertEquals(
                List.of(new UserRate(
                        UserRate.Table.REFERENCE,
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 12, 31),
                        new BigDecimal("2.40"),
                        "Comunicato MEF, GU 160 del 12/07/2026")),
                archive.settings.rates().all());
        assertTrue(rates.rows().stream().anyMatch(row -> row.rate().from().equals(LocalDate.of(2026, 7, 1))));
    }

    @Test
    void aRateThatEndsBeforeItBeginsIsNotTaken() {
        var rates = model.rates();
        rates.from().set(Optional.of(LocalDate.of(2026, 12, 31)));
        rates.to().set(Optional.of(LocalDate.of(2026, 7, 1)));
        rates.percent().set("2,40");
        rates.source().set("MEF");
        assertFalse(rates.isComplete().get());
    }

    @Test
    void theThemeChangesAtOnceAndStays() {
        model.refresh();
        model.appearance().theme().set(Preferences.Theme.DARK);
        model.appearance().author().set(" Marta Colfiori ");
        model.appearance().keep();
        assertEquals(
                new Preferences(Language.ITALIAN, Preferences.Theme.DARK, "Marta Colfiori", false),
                archive.settings.preferences());
        assertEquals(Preferences.Theme.DARK, appearance.theme().get());
    }

    @Test
    void looksTidy() {
        var playhouse = new Playhouse();
        playhouse.play(() -> new SettingsView(model, Texts.in(Language.ITALIAN)), 1156, 828);
        playhouse.photograph("settings-company");
        open(playhouse, "#settings-policy", "settings-policy");
        open(playhouse, "#settings-mail", "settings-mail");
        open(playhouse, "#settings-rates", "settings-rates");
        open(playhouse, "#settings-appearance", "settings-appearance");
    }

    @Test
    void fitsASmallWindow() {
        var playhouse = new Playhouse();
        playhouse.play(() -> new SettingsView(model, Texts.in(Language.ITALIAN)), 1024, 668);
        open(playhouse, "#settings-rates", "settings-rates-small");
    }

    private static void open(Playhouse playhouse, String part, String name) {
        playhouse.robot().clickOn(part);
        playhouse.settle();
        playhouse.photograph(name);
    }

    private SettingsViewModel model() {
        var desk = new Workroom().desk();
        return new SettingsViewModel(
                new CompanyViewModel(archive, desk),
                new RulesViewModel(
                        new RuleDesk(archive.settings.rulebooks(), archive),
                        new TodayDesk(archive, archive, new PaperFirm().history, Rulebook.DEFAULT),
                        desk),
                new MailAccountViewModel(archive.settings, archive.settings, NOBODY, desk),
                new RatesViewModel(Rates.shipped(), archive.settings, desk),
                new AppearanceViewModel(archive.settings, appearance, desk),
                desk);
    }
}
