package app.puntuale.desktop.search;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.desktop.search.Finding.OfCustomer;
import app.puntuale.desktop.search.Finding.OfInvoice;
import app.puntuale.desktop.search.Finding.OfPage;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One thing that was found; the first of a group stands under the group's name.
final class FindingCell extends ListCell<Finding> {

    private final Desk desk;
    private final Texts texts;

    FindingCell(Desk desk, Consumer<Finding> take) {
        this.desk = desk;
        this.texts = desk.texts();
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (finding == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var words = words(finding);
        var line = Boxes.row(
                "finding",
                Icons.tinted(icon(finding), tone(finding)),
                Boxes.column("tight", Words.of(words.title(), "strong"), Words.of(words.detail(), "caption", "muted")));
        var cell = Boxes.column("tight");
        if (isFirstOfItsGroup(finding)) {
            cell.getChildren()
                    .add(Words.of(texts.get("search.group." + finding.group()), "caption", "muted", "finding-group"));
        }
        cell.getChildren().add(line);
        setGraphic(cell);
        setAccessibleText(words.title() + ", " + words.detail());
    }

    private boolean isFirstOfItsGroup(Finding finding) {
        var items = getListView().getItems();
        return getIndex() == 0 || items.get(getIndex() - 1).group() != finding.group();
    }

    private record Told(String title, String detail) {}

    private Told words(Finding finding) {
        return switch (finding) {
            case OfCustomer(var customer, var open) ->
                new Told(
                        customer.name(),
                        open.isEmpty()
                                ? texts.get(
                                        "search.owesNothing", customer.address().city())
                                : texts.get(
                                        "search.owes",
                                        customer.address().city(),
                                        Formats.money(Amounts.of(open.stream()
                                                .map(OpenItem::outstanding)
                                                .toList()))));
            case OfInvoice(var item, var customer) ->
                new Told(
                        texts.get("search.invoice", item.number(), customer.name()),
                        texts.get(
                                "search.left",
                                item.outstanding(),
                                Lateness.of(item, desk.today().get(), texts).words()));
            case OfPage(var section) -> new Told(texts.get("shell.section." + section), texts.get("search.page"));
        };
    }

    private static String icon(Finding finding) {
        return switch (finding) {
            case OfCustomer _ -> "mdi2a-account-group-outline";
            case OfInvoice _ -> "mdi2f-file-document-outline";
            case OfPage(var section) -> section.icon();
        };
    }

    private static Tone tone(Finding finding) {
        return switch (finding) {
            case OfCustomer _ -> Tone.ACCENT;
            case OfInvoice _, OfPage _ -> Tone.NEUTRAL;
        };
    }
}
