package app.puntuale.desktop.settings;

import app.puntuale.desktop.shell.Appearance;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.settings.Preferences;
import app.puntuale.settings.Preferences.Theme;
import app.puntuale.settings.Settings;
import app.puntuale.texts.Language;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the program looks and speaks, and who sits at it.
public final class AppearanceViewModel {

    private final Settings settings;
    private final Appearance appearance;
    private final Desk desk;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ITALIAN);
    private final StringProperty author = new SimpleStringProperty("");

    public AppearanceViewModel(Settings settings, Appearance appearance, Desk desk) {
        this.settings = settings;
        this.appearance = appearance;
        this.desk = desk;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    StringProperty author() {
        return author;
    }

    void larger() {
        appearance.larger();
    }

    void smaller() {
        appearance.smaller();
    }

    void usual() {
        appearance.usual();
    }

    void refresh() {
        desk.background().run(settings::preferences, known -> {
            theme.set(known.theme());
            language.set(known.language());
            author.set(known.author());
        });
    }

    /// Keeps it; the theme changes at once, the language when the program is opened again.
    void keep() {
        var chosenTheme = theme.get();
        var chosenLanguage = language.get();
        var name = author.get().strip();
        desk.background().run(() -> keep(chosenTheme, chosenLanguage, name), before -> {
            appearance.theme().set(chosenTheme);
            desk.changes().happened();
            desk.toasts()
                    .say(
                            "mdi2c-check",
                            desk.texts()
                                    .get(
                                            before.language() == chosenLanguage
                                                    ? "settings.saved"
                                                    : "settings.savedLanguage"));
        });
    }

    private Preferences keep(Theme chosenTheme, Language chosenLanguage, String name) {
        var before = settings.preferences();
        settings.keep(new Preferences(chosenLanguage, chosenTheme, name, before.sample()));
        return before;
    }
}
