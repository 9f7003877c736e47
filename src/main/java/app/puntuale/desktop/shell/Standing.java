package app.puntuale.desktop.shell;

import java.util.Map;

/// What the frame of the window shows: whose firm it is, who sits here, and what waits where.
///
/// @param company empty text while it is not known
/// @param author who writes in the history; empty text while nobody said
/// @param sample true while the archive holds the made-up firm
/// @param waiting how many things wait in a section; none is left out
public record Standing(String company, String author, boolean sample, Map<Section, Integer> waiting) {

    public static final Standing UNKNOWN = new Standing("", "", false, Map.of());

    public Standing {
        waiting = Map.copyOf(waiting);
    }
}
