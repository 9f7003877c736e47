package app.puntuale.desktop.shell;

/// Builds the screen of a place.
@FunctionalInterface
public interface Pages {

    Page at(Place place);
}
