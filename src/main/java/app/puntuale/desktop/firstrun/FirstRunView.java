package app.puntuale.desktop.firstrun;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DropZone;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.firstrun.FirstRunViewModel.Step;
import app.puntuale.desktop.shell.Page;
import app.puntuale.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Five short steps in a card: where one is on the left, what to write on the right.
public final class FirstRunView extends StackPane implements Page {

    private final FirstRunViewModel model;
    private final Texts texts;
    private final Map<Step, StepPage> pages = new EnumMap<>(Step.class);
    private final ScrollPane content = new ScrollPane();

    public FirstRunView(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("first-run");
        content.setFitToWidth(true);
        content.getStyleClass().add("first-run-content");
        var right = new BorderPane(content);
        right.setBottom(footer());
        var card = new BorderPane(right);
        card.setLeft(steps());
        card.getStyleClass().addAll("card", "first-run-card");
        getChildren().add(card);
        DropZone.accept(this, model::bring);
        model.step().subscribe(step -> content.setContent(page(step)));
        model.step().subscribe(step -> page(step).first().requestFocus());
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.arrive();
        page(model.step().get()).first().requestFocus();
    }

    @Override
    public void confirm() {
        model.next();
    }

    private StepPage page(Step step) {
        return pages.computeIfAbsent(step, which -> StepPage.of(which, model, texts));
    }

    private VBox steps() {
        var brand = Boxes.row(
                "gap-12",
                Icons.tinted("mdi2c-check-circle-outline", Tone.ACCENT, "brand-mark", "first-run-mark"),
                Boxes.column(
                        "tight",
                        Words.of(texts.get("firstrun.brand"), "section"),
                        Words.of(texts.get("firstrun.motto"), "caption", "muted")));
        var column = Boxes.column("first-run-steps", brand);
        var number = 0;
        for (var step : Step.values()) {
            number++;
            column.getChildren().add(step(step, String.valueOf(number)));
        }
        var promise = Boxes.row(
                "banner",
                Icons.of("mdi2l-lock-outline", "icon-16"),
                Words.wrapped(texts.get("firstrun.promise"), "caption"));
        promise.getStyleClass().addAll("tone-success", "first-run-promise", "top");
        column.getChildren().addAll(Boxes.spring(), promise);
        return column;
    }

    private Node step(Step step, String number) {
        var mark = new Label(number);
        mark.getStyleClass().add("step-mark");
        var line = Boxes.row("step-line", mark, Words.of(texts.get("firstrun.step." + step), "step-name"));
        model.step().subscribe(now -> {
            var state = step.compareTo(now) < 0 ? "past" : step == now ? "present" : "future";
            line.getStyleClass().removeAll("past", "present", "future");
            line.getStyleClass().add(state);
            var past = step.compareTo(now) < 0;
            mark.setText(past ? "" : number);
            mark.setGraphic(past ? Icons.of("mdi2c-check", "icon-14") : null);
        });
        return line;
    }

    private Node footer() {
        var skip = Buttons.link("", this::otherWay);
        skip.setId("first-run-other");
        var back = Buttons.plain(texts.get("firstrun.back"), model::back);
        back.setId("first-run-back");
        var next = Buttons.styled(Buttons.primary("", model::next), "next");
        next.setId("first-run-next");
        next.disableProperty().bind(model.mayGoOn().not().or(model.isBusy()));
        var busy = Forms.when(model.isBusy(), Words.of(texts.get("firstrun.sample.busy"), "muted"));
        model.maySample().subscribe(_ -> showOtherWay(skip));
        model.step().subscribe(step -> {
            Forms.shown(back, step != Step.COMPANY);
            showOtherWay(skip);
            skip.setText(texts.get(step == Step.COMPANY ? "firstrun.sample.link" : "firstrun.skip"));
            show(next, step);
        });
        return Boxes.row("first-run-footer", skip, busy, Boxes.spring(), back, next);
    }

    private void showOtherWay(Hyperlink skip) {
        Forms.shown(
                skip,
                switch (model.step().get()) {
                    case COMPANY -> model.maySample().getValue();
                    case INVOICES, BANK, MAIL -> true;
                    case READY -> false;
                });
    }

    private void show(Button next, Step step) {
        next.setText(texts.get(step == Step.READY ? "firstrun.finish" : "firstrun.next"));
        next.setGraphic(Icons.of("mdi2a-arrow-right", "icon-16"));
    }

    private void otherWay() {
        if (model.step().get() == Step.COMPANY) {
            model.useSample();
        } else {
            model.skip();
        }
    }
}
