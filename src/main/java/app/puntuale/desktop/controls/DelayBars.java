package app.puntuale.desktop.controls;

import java.util.List;
import java.util.function.LongFunction;
import javafx.scene.layout.Region;

/// Days late, one bar each, the oldest to the left; what came in time is a line on the ground.
public final class DelayBars extends Region {

    private static final double GAP = 3;
    private static final double WIDEST = 9;
    private static final double GROUND = 2;

    private final List<Long> days;
    private final List<Region> bars;

    /// @param styleClass of the bar of so many days
    /// @param words the same for who cannot see them
    public DelayBars(List<Long> days, LongFunction<String> styleClass, String words) {
        this.days = List.copyOf(days);
        this.bars = this.days.stream()
                .map(late -> {
                    var bar = new Region();
                    bar.getStyleClass().addAll("delay-bar", styleClass.apply(late));
                    return bar;
                })
                .toList();
        getStyleClass().add("delay-bars");
        setAccessibleText(words);
        getChildren().addAll(bars);
    }

    @Override
    protected void layoutChildren() {
        var longest = days.stream().mapToLong(Long::longValue).max().orElse(0);
        var step = Math.min(WIDEST, getWidth() / Math.max(1, bars.size()));
        for (var place = 0; place < bars.size(); place++) {
            var part = longest == 0 ? 0 : (double) days.get(place) / longest;
            var height = snapSizeY(Math.max(GROUND, part * getHeight()));
            bars.get(place).resizeRelocate(snapPositionX(place * step), getHeight() - height, step - GAP, height);
        }
    }
}
