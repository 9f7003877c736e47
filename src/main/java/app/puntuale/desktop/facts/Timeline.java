package app.puntuale.desktop.facts;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Formats;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What happened, one thing below the other, joined by a line.
public final class Timeline extends VBox {

    public Timeline() {
        getStyleClass().add("timeline");
    }

    public Timeline(List<Happening> happenings) {
        this();
        show(happenings);
    }

    /// For a narrow column: the day stands below, before the details.
    public static Timeline narrow(List<Happening> happenings) {
        var timeline = new Timeline();
        timeline.fill(happenings.stream().map(Timeline::narrowEntry).toList());
        return timeline;
    }

    public void show(List<Happening> happenings) {
        show(happenings, _ -> List.of());
    }

    /// @param tools what one can do with a line: they stand at its end
    public void show(List<Happening> happenings, Function<Happening, List<Node>> tools) {
        fill(happenings.stream()
                .map(happening -> entry(happening, tools.apply(happening)))
                .toList());
    }

    private void fill(List<Node> entries) {
        getChildren().setAll(entries);
        if (!entries.isEmpty()) {
            entries.getLast().getStyleClass().add("last");
        }
    }

    private static Node narrowEntry(Happening happening) {
        var on = Formats.day(happening.entry().on());
        var details = happening.details().isEmpty() ? on : on + " · " + happening.details();
        var words = Boxes.column("timeline-words", Words.wrapped(happening.title(), "strong"));
        words.getChildren().add(Words.wrapped(details, "caption", "muted"));
        strike(happening, words);
        return line(mark(happening), words);
    }

    /// What was corrected stays to be read, and says why it no longer counts.
    private static void strike(Happening happening, VBox words) {
        happening.wrong().ifPresent(why -> {
            words.getStyleClass().add("struck");
            words.getChildren().add(Words.wrapped(why, "caption", "why"));
        });
    }

    private static VBox mark(Happening happening) {
        return new VBox(Icons.tinted(happening.icon(), happening.tone(), "circle", "small"), thread());
    }

    private static Node entry(Happening happening, List<Node> tools) {
        var on = Formats.day(happening.entry().on());
        var title = Boxes.growing(Words.wrapped(happening.title(), "strong"));
        var head = Boxes.row("gap-8", title, kept(Words.of(on, "caption", "muted")));
        head.getStyleClass().add("top");
        var words = Boxes.column("timeline-words", head);
        if (!happening.details().isEmpty() || !tools.isEmpty()) {
            words.getChildren().add(details(happening, tools));
        }
        strike(happening, words);
        return line(mark(happening), words);
    }

    private static HBox details(Happening happening, List<Node> tools) {
        var row = Boxes.row("gap-8", Boxes.growing(Words.wrapped(happening.details(), "caption", "muted")));
        row.getStyleClass().addAll("top", "details");
        row.getChildren().addAll(tools);
        return row;
    }

    private static HBox line(VBox mark, VBox words) {
        mark.getStyleClass().add("timeline-mark");
        var entry = Boxes.row("timeline-entry", mark, Boxes.growing(words));
        entry.getStyleClass().add("top");
        return entry;
    }

    private static Region thread() {
        var thread = Boxes.spring();
        thread.getStyleClass().add("timeline-thread");
        return thread;
    }

    private static <R extends Region> R kept(R region) {
        region.setMinWidth(USE_PREF_SIZE);
        return region;
    }
}
