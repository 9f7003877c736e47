package app.puntuale.desktop.shell;

/// Builds the screen of a place.
@FunctionalInterface
public interface Screens {

    Screen at(Place place);
}
