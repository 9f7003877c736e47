package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.FilterChips;
import app.puntuale.desktop.controls.ProgressCard;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.policies.TrialLine.Change;
import app.puntuale.desktop.policies.TrialViewModel.Phase;
import app.puntuale.texts.Texts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Who would get what and when by the changed rules, before they are kept.
final class TrialPane extends BorderPane {

    private final TrialViewModel model;
    private final Texts texts;
    private final FilterChips<Boolean> filter;

    TrialPane(TrialViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.filter = new FilterChips<>(model.onlyChanges().asObject());
        getStyleClass().addAll("trial-pane");
        setTop(head());
        model.phase().subscribe(phase -> phase.ifPresent(this::show));
    }

    private HBox head() {
        var back = Buttons.flatIcon("mdi2a-arrow-left", texts.get("policies.trial.back"), model::close);
        back.setId("trial-back");
        var horizons = Boxes.row("segments");
        for (var days : TrialViewModel.HORIZONS) {
            var button = new ToggleButton(texts.get("policies.trial.days", days));
            button.getStyleClass().add("segment");
            button.setId("trial-" + days);
            button.setMinWidth(USE_PREF_SIZE);
            model.days().subscribe(chosen -> button.setSelected(chosen.equals(days)));
            button.setOnAction(_ -> {
                model.days().set(days);
                button.setSelected(true); // a second press does not put it out
            });
            horizons.getChildren().add(button);
        }
        return Boxes.row(
                "trial-head", back, Words.of(texts.get("policies.trial"), "section"), Boxes.spring(), horizons);
    }

    private void show(Phase phase) {
        setCenter(
                switch (phase) {
                    case Phase.Running(var job, var customers) -> {
                        var inAll = Math.max(1, 2 * customers);
                        yield new StackPane(new ProgressCard(
                                texts.get("policies.trial.running"),
                                job.done()
                                        .map(done ->
                                                texts.get("policies.trial.customers", done.intValue() / 2, customers)),
                                job.done().map(done -> done.doubleValue() / inAll),
                                texts.get("policies.trial.stop"),
                                model::stop));
                    }
                    case Phase.Stopped() ->
                        new EmptyState(
                                "mdi2c-close",
                                Tone.NEUTRAL,
                                texts.get("policies.trial.stopped"),
                                new SimpleStringProperty(texts.get("policies.trial.stoppedLead")),
                                Buttons.plain(texts.get("policies.trial.again"), model::start));
                    case Phase.Told() -> told();
                });
    }

    private Node told() {
        filter.show(FilterChips.chips(
                List.of(true, false),
                only -> texts.get(only ? "policies.trial.changes" : "policies.trial.all"),
                only -> String.valueOf(only ? model.changes() : model.inAll())));
        var column = Boxes.column(
                "trial-body",
                Words.wrapped(summary(), "muted"),
                filter,
                Boxes.growing(new TrialTable(model.lines(), texts, nothing())));
        return column;
    }

    private String summary() {
        return model.isOfChangedRules()
                ? texts.get(
                        "policies.trial.compared",
                        model.count(Change.Added.class),
                        model.count(Change.Removed.class),
                        model.count(Change.Moved.class),
                        model.count(Change.Otherwise.class))
                : texts.get("policies.trial.unchanged");
    }

    private Node nothing() {
        return new EmptyState(
                "mdi2c-calendar-check-outline",
                Tone.SUCCESS,
                texts.get("policies.trial.nothing"),
                new SimpleStringProperty(texts.get("policies.trial.nothingLead")));
    }
}
