package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.policies.TrialLine.Change;
import app.puntuale.followups.Foreseen;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.Comparator;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/// The things that would be done, a line each: when, to whom, what, and what is different from today's rules.
final class TrialTable extends StackPane {

    private final Texts texts;
    private final StepWords steps;

    /// @param nothing is shown where there is no line
    TrialTable(ObservableList<TrialLine> lines, Texts texts, Node nothing) {
        this.texts = texts;
        this.steps = new StepWords(texts);
        getStyleClass().addAll("card", "table-card");
        var table = Tables.of(lines, texts.get("policies.trial"), (TrialLine _) -> {});
        table.setId("trial-table");
        table.setPlaceholder(nothing);
        columns(table);
        Tables.describing(table, this::whole);
        getChildren().add(table);
    }

    private void columns(TableView<TrialLine> table) {
        table.getColumns()
                .add(Columns.parts(
                        6,
                        Columns.text(
                                texts.get("policies.trial.on"),
                                line -> line.foreseen().on(),
                                Formats::day)));
        table.getColumns()
                .add(Columns.parts(
                        12,
                        Tables.strong(Columns.text(
                                texts.get("policies.trial.customer"), TrialLine::customer, words -> words))));
        table.getColumns()
                .add(Columns.parts(
                        9,
                        Columns.text(texts.get("policies.trial.what"), line -> what(line.foreseen()), words -> words)));
        var amount = Columns.parts(
                6,
                Columns.figures(
                        texts.get("policies.trial.amount"),
                        (TrialLine line) -> line.foreseen().amount(),
                        TrialTable::figure));
        amount.setComparator(Comparator.comparing(Amounts::euros));
        table.getColumns().add(amount);
        table.getColumns()
                .add(Columns.parts(
                        10,
                        Columns.text(
                                texts.get("policies.trial.policy"),
                                line -> PolicyWords.name(line.foreseen().track().policy(), texts),
                                words -> words)));
        var change =
                Columns.parts(9, Columns.drawn(texts.get("policies.trial.change"), TrialLine::change, this::badge));
        change.setSortable(false); // the filter does that
        table.getColumns().add(change);
    }

    /// The heading says euro: what is in another currency says so itself.
    private static String figure(Amounts amounts) {
        return amounts.others().isEmpty() ? Formats.amount(amounts.euros()) : Formats.money(amounts);
    }

    /// Two calls, or two questions to the owner, may fall on one day: they are told apart by their step.
    private String what(Foreseen foreseen) {
        var action = texts.get("policies.action." + foreseen.action());
        return switch (foreseen.action()) {
            case CALL -> foreseen.step().isCall() ? steps.name(foreseen.step()) : action;
            case ASK_OWNER -> texts.get("policies.trial.about", action, steps.name(foreseen.step()));
            case COURTESY_CALL,
                    FIRST_REMINDER,
                    SECOND_REMINDER,
                    THIRD_REMINDER,
                    NOTICE_OF_DEFAULT,
                    SEND_COPY,
                    CHECK_PAYMENT,
                    CHANGE_OF_ROUTE,
                    STOP_PRESCRIPTION -> action;
        };
    }

    private Node badge(Change change) {
        return switch (change) {
            case Change.Same() -> Words.of(words(change), "muted");
            case Change.Added() -> new StatusBadge("mdi2p-plus", words(change), Tone.SUCCESS);
            case Change.Removed() -> new StatusBadge("mdi2m-minus", words(change), Tone.WARNING);
            case Change.Otherwise _ -> new StatusBadge("mdi2s-swap-horizontal", words(change), Tone.NEUTRAL);
            case Change.Moved _ -> new StatusBadge("mdi2c-calendar-arrow-right", words(change), Tone.ACCENT);
        };
    }

    private String words(Change change) {
        return switch (change) {
            case Change.Same() -> texts.get("policies.trial.same");
            case Change.Added() -> texts.get("policies.trial.added");
            case Change.Removed() -> texts.get("policies.trial.removed");
            case Change.Otherwise(var before) -> texts.get("policies.trial.otherwise", steps.name(before));
            case Change.Moved(var from) -> texts.get("policies.trial.moved", from);
        };
    }

    private String whole(TrialLine line) {
        return texts.get(
                "policies.trial.line",
                line.foreseen().on(),
                line.customer(),
                what(line.foreseen()),
                line.foreseen().amount(),
                words(line.change()));
    }
}
