package app.puntuale.desktop.shell;

import app.puntuale.settings.Preferences;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Light or dark, and how large the letters are. The stylesheet does the rest.
public final class Appearance {

    private static final int LARGEST = 4;
    private static final String DARK = "dark";
    private static final String ROBOTO = "roboto";
    private static final List<String> SCALES =
            IntStream.rangeClosed(0, LARGEST).mapToObj(step -> "scale-" + step).toList();

    private final ObjectProperty<Preferences.Theme> theme = new SimpleObjectProperty<>(Preferences.Theme.SYSTEM);
    private final IntegerProperty scale = new SimpleIntegerProperty();

    public ObjectProperty<Preferences.Theme> theme() {
        return theme;
    }

    /// From 0 to 4: 100 % to 150 % in steps of 12,5 %.
    public IntegerProperty scale() {
        return scale;
    }

    public void larger() {
        scale.set(Math.min(scale.get() + 1, LARGEST));
    }

    public void smaller() {
        scale.set(Math.max(scale.get() - 1, 0));
    }

    public void usual() {
        scale.set(0);
    }

    /// Dresses the window now, and again whenever the person, or the system, changes their mind.
    public void dress(Scene scene) {
        var sheet = Objects.requireNonNull(Appearance.class.getResource("/app/puntuale/desktop/puntuale.css"));
        scene.getStylesheets().setAll(sheet.toExternalForm());
        scene.rootProperty().subscribe(root -> paint(root));
        theme.subscribe(() -> paint(scene.getRoot()));
        scale.subscribe(() -> paint(scene.getRoot()));
        Fonts.loaded().subscribe(() -> paint(scene.getRoot()));
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> paint(scene.getRoot()));
    }

    private void paint(Parent root) {
        var dark = isDark();
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        var classes = root.getStyleClass();
        classes.removeAll(SCALES);
        classes.removeAll(DARK, ROBOTO);
        classes.add(SCALES.get(scale.get()));
        if (dark) {
            classes.add(DARK);
        }
        if (Fonts.loaded().get()) {
            classes.add(ROBOTO);
        }
    }

    private boolean isDark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
