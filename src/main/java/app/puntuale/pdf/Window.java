package app.puntuale.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The address in the window of the envelope: x 102 to 188 mm, y 51 to 73 mm, five lines at 4.4 mm (RULES B-30).
final class Window {

    private static final float LEFT = 102;
    private static final float RIGHT = 188;
    private static final float TOP = 51;
    private static final int LINES = 5;
    private static final float LEADING = 4.4f;
    private static final float LARGEST = 10;
    private static final float SMALLEST = 7.5f;
    private static final float STEP = 0.5f;

    private Window() {}

    /// A long address is set smaller, then without the courtesy title; of what is still too long the end is left out.
    static void paint(Sheet sheet, List<String> recipient, Type text) throws IOException {
        var untitled = recipient.subList(1, recipient.size());
        var type = text.sized(LARGEST, LEADING);
        var lines = lines(recipient, type, LINES);
        while (lines.size() > LINES && type.size() > SMALLEST) {
            type = type.sized(type.size() - STEP, LEADING);
            lines = lines(type.size() > SMALLEST ? recipient : untitled, type, LINES);
        }
        for (var most = LINES - 1; lines.size() > LINES; most--) {
            lines = lines(untitled, type, most);
        }
        sheet.lines(lines, type, LEFT, TOP + (LINES - lines.size()) * LEADING / 2);
    }

    private static List<Line> lines(List<String> recipient, Type type, int most) {
        var lines = new ArrayList<Line>();
        for (var line : recipient) {
            lines.addAll(Prose.within(line, type, RIGHT - LEFT, most));
        }
        return lines;
    }
}
