package app.puntuale.desktop.controls;

import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the one family, by their literal: `mdi2p-phone-outline`. Size and colour come from the stylesheet.
public final class Icons {

    private Icons() {}

    public static FontIcon of(String literal, String... styleClasses) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /// A 26-pixel tinted square (or circle, by style class) with an icon in it.
    public static Tinted tinted(String literal, Tone tone, String... styleClasses) {
        return new Tinted(literal, tone, styleClasses);
    }
}
