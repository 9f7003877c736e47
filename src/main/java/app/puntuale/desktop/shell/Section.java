package app.puntuale.desktop.shell;

import java.util.Locale;

/// The entries of the sidebar, from top to bottom.
public enum Section implements Place {
    TODAY("mdi2c-calendar-check-outline"),
    CUSTOMERS("mdi2a-account-group-outline"),
    INVOICES("mdi2f-file-document-outline"),
    PAYMENTS("mdi2b-bank-outline"),
    MESSAGES("mdi2e-email-outline"),
    REPORTS("mdi2c-chart-box-outline"),
    SETTINGS("mdi2c-cog-outline"),
    GUIDE("mdi2h-help-circle-outline");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /// The style class and id of its entry: `nav-today`.
    String id() {
        return "nav-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Section section() {
        return this;
    }
}
