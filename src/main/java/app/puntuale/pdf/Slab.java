package app.puntuale.pdf;

import java.io.IOException;
import java.util.Optional;

/// A strip of the letter that is never cut: a line, a row, a box. All measures in millimetres.
///
/// @param space above it, when it is not the first on its page
/// @param withNext true when it must not be parted from what follows
/// @param head what is repeated above it when it begins a page: the head of its table
/// @param newPage true when it always begins a page
record Slab(float height, float space, boolean withNext, Optional<Slab> head, boolean newPage, Painter painter) {

    /// Puts the strip on a sheet, its upper edge at `top`.
    interface Painter {
        void paint(Sheet sheet, float top) throws IOException;
    }

    static Slab of(float height, float space, Painter painter) {
        return new Slab(height, space, false, Optional.empty(), false, painter);
    }

    Slab keptWithNext() {
        return new Slab(height, space, true, head, newPage, painter);
    }

    Slab below(float more) {
        return new Slab(height, more, withNext, head, newPage, painter);
    }

    Slab under(Slab tableHead) {
        return new Slab(height, space, withNext, Optional.of(tableHead), newPage, painter);
    }

    Slab onNewPage() {
        return new Slab(height, space, withNext, head, true, painter);
    }
}
