package app.puntuale.desktop.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where one is, where one was, and the way there. The sections keep their screen as they were left; so does whatever
/// is still in the way back, with what was typed there.
public final class Navigator implements Way {

    /// Where one is, and its screen.
    public record Here(Place place, Page page) {}

    private static final int LONGEST_WAY_BACK = 50;

    private final Pages pages;
    private final Map<Section, Page> sections = new EnumMap<>(Section.class);
    private final List<Here> way = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Here> here;
    private Runnable search = () -> {};
    private int at;

    /// Begins at that place.
    ///
    /// @param pages is handed this navigator, for the pages lead from one to another
    public Navigator(Function<Way, Pages> pages, Place beginning) {
        this.pages = pages.apply(this);
        var first = visit(beginning);
        way.add(first);
        here = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Here> here() {
        return here.getReadOnlyProperty();
    }

    /// What was further ahead is forgotten.
    @Override
    public void to(Place place) {
        if (place.equals(here.get().place())) {
            here.get().page().refresh();
            return;
        }
        way.subList(at + 1, way.size()).clear();
        arrive(place);
    }

    @Override
    public void instead(Place place) {
        way.subList(at, way.size()).clear();
        if (!way.isEmpty() && way.getLast().place().equals(place)) {
            at = way.size() - 1;
            here.set(way.get(at));
            return;
        }
        arrive(place);
    }

    /// @param opener lays the search over the page
    public void searchWith(Runnable opener) {
        search = opener;
    }

    @Override
    public void search() {
        search.run();
    }

    @Override
    public void afresh(Place place) {
        sections.clear();
        way.clear();
        arrive(place);
    }

    @Override
    public void back() {
        move(at - 1);
    }

    public void forward() {
        move(at + 1);
    }

    private void arrive(Place place) {
        way.add(visit(place));
        if (way.size() > LONGEST_WAY_BACK) {
            way.removeFirst();
        }
        move(way.size() - 1);
    }

    private void move(int position) {
        if (position >= 0 && position < way.size()) {
            at = position;
            here.set(way.get(at));
        }
    }

    private Here visit(Place place) {
        return new Here(
                place,
                place instanceof Section section ? sections.computeIfAbsent(section, pages::at) : pages.at(place));
    }
}
