package app.puntuale.desktop.controls;

import javafx.scene.layout.Region;

/// How much of a limit is used: a bar with a mark at a hundred percent, and what is beyond it in another colour.
public final class LimitBar extends Region {

    private static final double WHOLE = 100;
    private static final double MARK = 2;

    private final double percent;
    private final Region used = part("limit-used");
    private final Region over = part("limit-over");
    private final Region mark = part("limit-mark");

    /// @param percent of the limit, 0 or more
    /// @param words the same for who cannot see it
    public LimitBar(long percent, String words) {
        this.percent = percent;
        getStyleClass().add("limit-bar");
        if (percent > WHOLE) {
            getStyleClass().add("over");
        }
        setAccessibleText(words);
        getChildren().addAll(used, over, mark);
    }

    @Override
    protected void layoutChildren() {
        var scale = getWidth() / Math.max(WHOLE, percent);
        var limit = snapPositionX(WHOLE * scale);
        var end = snapPositionX(percent * scale);
        used.resizeRelocate(0, 0, Math.min(end, limit), getHeight());
        over.resizeRelocate(limit, 0, Math.max(0, end - limit), getHeight());
        mark.resizeRelocate(Math.min(limit, getWidth() - MARK), 0, MARK, getHeight());
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
