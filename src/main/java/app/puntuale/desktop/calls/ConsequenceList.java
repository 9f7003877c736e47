package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Consequence;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What follows from the call as it is written down so far.
final class ConsequenceList extends VBox {

    private final CallViewModel model;
    private final Texts texts;

    ConsequenceList(CallViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("column", "consequences");
        model.consequences().addListener((ListChangeListener<Consequence>) _ -> show());
        model.complaint().subscribe(this::show);
    }

    private void show() {
        getChildren().setAll(model.consequences().stream().map(this::line).toList());
        if (getChildren().isEmpty()) {
            var words = model.complaint().get().isEmpty()
                    ? texts.get("calls.nothingFollows")
                    : model.complaint().get();
            getChildren().add(line("mdi2d-dots-horizontal", Tone.NEUTRAL, words, ""));
        }
    }

    private Node line(Consequence consequence) {
        return switch (consequence) {
            case Consequence.RemindersStop(var until) ->
                line(
                        "mdi2p-pause-circle-outline",
                        Tone.NEUTRAL,
                        texts.get("calls.follows.stop"),
                        texts.get("calls.follows.until", until));
            case Consequence.LeftOut(var invoices) ->
                line(
                        "mdi2c-comment-alert-outline",
                        Tone.WARNING,
                        texts.get("calls.follows.leftOut", invoices.size()),
                        "");
            case Consequence.PromisedAgain(var times) ->
                line("mdi2h-handshake-outline", Tone.WARNING, texts.get("calls.follows.promisedAgain", times), "");
            case Consequence.Next(var action, var on) ->
                line(
                        "mdi2a-arrow-right-circle-outline",
                        Tone.ACCENT,
                        texts.get("calls.follows.next." + action),
                        Formats.nearDay(on, model.today(), texts));
            case Consequence.Stopped(var why) ->
                line("mdi2p-pause-circle-outline", Tone.NEUTRAL, texts.get("calls.follows.stopped." + why), "");
        };
    }

    private static Node line(String icon, Tone tone, String words, String when) {
        var day = Words.of(when, "caption", "muted");
        day.setMinWidth(USE_PREF_SIZE);
        return Boxes.row(
                "gap-8",
                Icons.tinted(icon, tone, "circle", "small"),
                Words.wrapped(words, "strong"),
                Boxes.spring(),
                day);
    }
}
