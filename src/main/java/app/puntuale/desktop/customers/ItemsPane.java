package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a customer has not paid yet, what stands in the way of asking for it, and more on the line that is chosen.
final class ItemsPane extends VBox {

    private final CustomerViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final ItemsTable table;
    private final VBox banners = Boxes.column("gap-8");
    private final StackPane detail = new StackPane();
    private final Label credits = Words.of("", "caption", "muted");
    private final Label total = Words.of("", "strong");

    ItemsPane(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.table = new ItemsTable(desk);
        getStyleClass().add("items-pane");
        var foot = Boxes.row(
                "table-foot", Words.of(texts.get("customers.total"), "strong"), credits, Boxes.spring(), total);
        var card = Boxes.column("card", Boxes.growing(table.view()), foot);
        card.getStyleClass().add("table-card");
        banners.setMinHeight(USE_PREF_SIZE); // the table gives way, not the words
        detail.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(banners, Boxes.growing(card), detail);
        table.view().getSelectionModel().selectedItemProperty().subscribe(this::detail);
        model.file().subscribe(file -> file.ifPresent(this::show));
    }

    private void show(CustomerFile file) {
        table.show(ItemLine.of(file, desk.today().get()));
        total.setText(Formats.money(CustomerFile.sum(file.items())));
        credits.setText(credits(file));
        banners.getChildren().setAll(new ItemBanners(model, file, desk).all());
        banners.setManaged(!banners.getChildren().isEmpty());
        detail();
    }

    private String credits(CustomerFile file) {
        var left = Amounts.of(
                file.account().credits().stream().map(OpenCredit::left).toList());
        return left.isNone() ? "" : texts.get("customers.fact.credits", left);
    }

    private void detail() {
        var shown =
                model.file().get().flatMap(file -> chosenIn(file).map(item -> new ItemDetail(model, file, item, desk)));
        detail.getChildren().setAll(shown.stream().toList());
        detail.setManaged(shown.isPresent());
    }

    private Optional<OpenItem> chosenIn(CustomerFile file) {
        return table.chosen().filter(file.items()::contains);
    }
}
