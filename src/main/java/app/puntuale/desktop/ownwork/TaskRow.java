package app.puntuale.desktop.ownwork;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.customers.DisputeEndDialog;
import app.puntuale.desktop.customers.StandingDialogs;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.OwnWork.OfCustomer;
import app.puntuale.followups.Task;
import app.puntuale.texts.Texts;
import app.puntuale.words.TaskWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A task: for whom, what, who does it by when, and what ends it.
final class TaskRow extends HBox {

    private final OwnWorkViewModel model;
    private final Desk desk;
    private final Texts texts;

    TaskRow(OfCustomer<Task> of, OwnWorkViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        var customer = of.customer();
        var task = of.what();
        getStyleClass().addAll("row", "own-work-row");
        var name = Buttons.link(customer.name(), () -> model.open(customer));
        name.getStyleClass().add("strong");
        var sentence = Words.wrapped(TaskWords.sentence(task, texts));
        var end = end(customer, task.what());
        end.setAccessibleText(texts.get("ownWork.endFor", end.getText(), customer.name(), sentence.getText()));
        getChildren()
                .addAll(
                        Icons.tinted(icon(task.what()), Tone.WARNING),
                        Boxes.growing(Boxes.column("tight", name, sentence)),
                        Boxes.column("own-work-when", due(task), Words.of(who(task), "caption", "muted")),
                        Buttons.styled(end, "compact", "own-work-end"));
    }

    private Label due(Task task) {
        return task.by()
                .map(day -> task.isLate(model.today())
                        ? Words.of(texts.get("ownWork.late", day), "late")
                        : Words.of(texts.get("ownWork.by", day)))
                .orElseGet(() -> Words.of(texts.get("ownWork.since", task.since()), "muted"));
    }

    private String who(Task task) {
        return task.owner().isEmpty() ? texts.get("ownWork.nobody") : task.owner();
    }

    private Button end(Customer customer, Task.What what) {
        return switch (what) {
            case Task.What.LookInto(var dispute) ->
                Buttons.plain(
                        texts.get("ownWork.do.dispute"),
                        () -> DisputeEndDialog.open(dispute, model.decisions(customer), desk));
            case Task.What.Clear(var question, var _, var _) ->
                Buttons.plain("mdi2c-check", texts.get("ownWork.do.clear"), () -> model.clear(customer, question));
            case Task.What.Do _ ->
                Buttons.plain(
                        texts.get("ownWork.do.cause"),
                        () -> new StandingDialogs(model.decisions(customer), desk).cause());
        };
    }

    private static String icon(Task.What what) {
        return switch (what) {
            case Task.What.LookInto _ -> "mdi2c-comment-alert-outline";
            case Task.What.Clear _ -> "mdi2c-comment-question-outline";
            case Task.What.Do _ -> "mdi2c-clipboard-check-outline";
        };
    }
}
