package app.puntuale.pdf;

import java.util.ArrayList;
import java.util.List;

/// Deals the strips of a letter out over pages.
final class Pages {

    /// Where the text ends on every page, in millimetres from the top: the foot begins below.
    static final float BOTTOM = 275;

    /// Where it begins on the pages after the first.
    static final float TOP = 30;

    /// A strip in its place.
    record Placed(Slab slab, float top) {}

    private final List<List<Placed>> pages = new ArrayList<>();
    private float y;

    private Pages(float firstTop) {
        pages.add(new ArrayList<>());
        y = firstTop;
    }

    /// @param firstTop where the text begins on the first page
    static List<List<Placed>> of(List<Slab> slabs, float firstTop) {
        var pages = new Pages(firstTop);
        for (var i = 0; i < slabs.size(); i++) {
            pages.place(slabs, i);
        }
        return pages.pages;
    }

    /// Whether a page begins something of its own.
    static boolean isAnnex(List<Placed> page) {
        return page.getFirst().slab().newPage();
    }

    private void place(List<Slab> slabs, int index) {
        var slab = slabs.get(index);
        var parted = index > 0 && slabs.get(index - 1).withNext();
        if (slab.newPage() || (!parted && !fits(slabs, index)) || y + slab.space() + slab.height() > BOTTOM) {
            turn(slab);
        }
        if (!pages.getLast().isEmpty()) {
            y += slab.space();
        }
        add(slab);
    }

    /// Whether there is room for a strip and all that must stay with it.
    private boolean fits(List<Slab> slabs, int index) {
        var end = y;
        for (var i = index; i < slabs.size(); i++) {
            end += slabs.get(i).space() + slabs.get(i).height();
            if (!slabs.get(i).withNext()) {
                break;
            }
        }
        return end <= BOTTOM;
    }

    private void turn(Slab first) {
        if (pages.getLast().isEmpty()) {
            return;
        }
        pages.add(new ArrayList<>());
        y = TOP;
        first.head().ifPresent(this::add);
    }

    private void add(Slab slab) {
        pages.getLast().add(new Placed(slab, y));
        y += slab.height();
    }
}
