package app.puntuale.desktop.shell;

import javafx.scene.Parent;

/// A screen as the window sees it; most of it is the keys that mean the same everywhere.
public interface Page {

    Parent view();

    /// It has come to the front, for the first time or again: ask again for what it shows, put the focus where the work
    /// begins.
    default void shown() {}

    /// F5, and whenever something was changed elsewhere.
    default void refresh() {}

    /// F4.
    default void toggleSide() {}

    /// Ctrl+Invio: the filled button of the page.
    default void confirm() {}

    /// Esc; true when there was something to close.
    default boolean escape() {
        return false;
    }
}
