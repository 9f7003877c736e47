package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Risk;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.reliability.Reliability;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReliabilityWords;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// How far a customer can be relied on, with the whole arithmetic, and what one can say to it.
final class ReliabilityCard extends VBox {

    private final Texts texts;

    ReliabilityCard(CustomerViewModel model, CustomerFile file, Desk desk) {
        this.texts = desk.texts();
        var reliability = file.portrait().reliability();
        var dialogs = new OpinionDialogs(model, file, desk);
        getStyleClass().addAll("column", "card", "customer-card");
        getChildren()
                .addAll(
                        head(reliability),
                        Words.wrapped(texts.get("facts.risk.reliability", ReliabilityWords.grade(reliability, texts))),
                        reckoning(reliability));
        if (reliability.onlyHearsay()) {
            getChildren().add(Words.wrapped(texts.get("facts.reliability.onlyHearsay"), "caption", "warned"));
        }
        getChildren()
                .add(Boxes.row(
                        "gap-8",
                        Buttons.plain(texts.get("customers.signal.note"), dialogs::signal),
                        Buttons.plain(texts.get("customers.grade.give"), dialogs::grade)));
    }

    private Node head(Reliability reliability) {
        var risk = Risk.of(reliability, texts);
        return Boxes.row(
                "gap-8",
                Words.of(texts.get("customers.reliability"), "section"),
                Boxes.spring(),
                new StatusBadge(risk.icon(), risk.word(), risk.tone()));
    }

    private GridPane reckoning(Reliability reliability) {
        var grid = new GridPane();
        grid.getStyleClass().add("reckoning");
        row(grid, Integer.toString(Reliability.FULL), texts.get("customers.reliability.start"));
        reliability
                .lines()
                .forEach(line -> row(grid, ReliabilityWords.points(line), ReliabilityWords.line(line, texts)));
        row(grid, Integer.toString(reliability.points()), texts.get("customers.reliability.points"));
        grid.getChildren().stream()
                .skip(grid.getChildren().size() - 2L)
                .forEach(last -> last.getStyleClass().add("strong"));
        return grid;
    }

    private static void row(GridPane grid, String points, String words) {
        var figure = Words.of(points, "points");
        figure.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), figure, Words.wrapped(words));
    }
}
