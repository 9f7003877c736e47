package app.puntuale.desktop.calls;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.shell.Way;

/// The others who are called before and after this one.
record CallRound(Place.Call place, Way way) {

    /// From 1, of how many.
    int position() {
        return place.at() + 1;
    }

    int size() {
        return place.round().size();
    }

    boolean hasNext() {
        return position() < size();
    }

    boolean hasPrevious() {
        return place.at() > 0;
    }

    void goToNext() {
        go(place.at() + 1);
    }

    void goToPrevious() {
        go(place.at() - 1);
    }

    /// The next one; after the last, back to today.
    void goOn() {
        way.instead(hasNext() ? new Place.Call(place.round(), place.at() + 1) : Section.TODAY);
    }

    private void go(int at) {
        if (at >= 0 && at < size()) {
            way.instead(new Place.Call(place.round(), at));
        }
    }
}
