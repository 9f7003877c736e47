package app.puntuale.desktop.settings;

import app.puntuale.desktop.policies.RulesViewModel;
import app.puntuale.desktop.shell.Desk;

/// Everything that can be set, part by part.
///
/// @param company who the firm is
/// @param rules how it asks for its money
/// @param mail how its mail leaves
/// @param rates what the law fixes
/// @param appearance how the program looks
public record SettingsViewModel(
        CompanyViewModel company,
        RulesViewModel rules,
        MailAccountViewModel mail,
        RatesViewModel rates,
        AppearanceViewModel appearance,
        Desk desk) {

    /// The parts, from top to bottom; the words are under `settings.part.`.
    enum Part {
        COMPANY,
        POLICY,
        MAIL,
        RATES,
        APPEARANCE
    }

    void refresh() {
        company.refresh();
        rules.refresh();
        mail.refresh();
        rates.refresh();
        appearance.refresh();
    }

    void keepCompany() {
        company.keep(this::say);
    }

    void keepMail() {
        mail.keep(this::say);
    }

    private void say() {
        desk.toasts().say("mdi2c-check", desk.texts().get("settings.saved"));
    }
}
