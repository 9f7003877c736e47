package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.policies.ExampleViewModel.Example;
import app.puntuale.desktop.policies.ExampleViewModel.Line;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the policy means for one invoice: each step on its real day.
final class ExampleCard extends VBox {

    private final RulesViewModel model;
    private final Texts texts;
    private final VBox body = Boxes.column("card-body");

    ExampleCard(RulesViewModel model) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().addAll("column", "card", "example-card");
        model.example().example().subscribe(this::show);
        model.ladder()
                .chosen()
                .subscribe((_, _) -> show(model.example().example().get()));
    }

    private void show(Optional<Example> example) {
        setVisible(example.isPresent());
        setManaged(example.isPresent());
        example.ifPresent(known -> {
            body.getChildren().setAll(about(known));
            known.lines().forEach(line -> body.getChildren().add(line(line)));
            getChildren().setAll(Boxes.row("card-head", Words.of(title(known), "strong")), body);
        });
    }

    private String title(Example example) {
        return example.item().number().isEmpty()
                ? texts.get("policies.example.madeUp")
                : texts.get(
                        "policies.example",
                        example.item().number(),
                        example.item().issuedOn());
    }

    private HBox about(Example example) {
        var amount = Formats.money(example.item().outstanding());
        var what = Words.of(
                example.customer().isEmpty() ? amount : amount + " · " + example.customer(), "caption", "muted");
        what.setMinWidth(0);
        var due = Words.of(
                texts.get("policies.example.due", example.item().dueOn().orElseThrow()), "caption", "muted");
        due.setMinWidth(USE_PREF_SIZE);
        return Boxes.row("gap-8", what, Boxes.spring(), due);
    }

    private Node line(Line line) {
        var words = new StepWords(texts);
        var isChosen = model.ladder()
                .chosen()
                .get()
                .filter(form -> form.spot().step() == line.step())
                .isPresent();
        var day = Words.of(line.on().map(Formats::day).orElse("—"), "muted", "example-day");
        var step = line.on().isPresent()
                ? Words.of(words.name(line.step()))
                : Words.of(model.example().skipped(), "muted");
        if (isChosen) {
            step.getStyleClass().addAll(List.of("strong", "accented"));
        }
        var row = Boxes.row("example-line", day, Icons.of(StepWords.icon(line.step()), "icon-16"), step);
        row.setAccessibleText(model.example().told(line));
        return row;
    }
}
