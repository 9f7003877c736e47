package app.puntuale.pdf;

import java.util.ArrayList;
import java.util.List;

/// Running text, line by line: a page never begins or ends with a single line of a paragraph.
final class Paragraphs {

    private Paragraphs() {}

    static List<Slab> of(String text, Type type, float space) {
        var slabs = new ArrayList<Slab>();
        for (var line : Prose.lines(text, type, Sheet.MEASURE)) {
            slabs.add(Slab.of(type.leading(), 0, (sheet, top) -> sheet.line(line, type, Sheet.LEFT, top)));
        }
        slabs.set(0, slabs.getFirst().below(space));
        if (slabs.size() > 1) {
            slabs.set(0, slabs.getFirst().keptWithNext());
            slabs.set(slabs.size() - 2, slabs.get(slabs.size() - 2).keptWithNext());
        }
        return slabs;
    }
}
