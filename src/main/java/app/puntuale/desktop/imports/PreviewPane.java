package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Fact;
import app.puntuale.desktop.controls.FilterChips;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.imports.Preview;
import app.puntuale.imports.Preview.Tally;
import app.puntuale.imports.PreviewLine;
import app.puntuale.invoices.Doubt;
import app.puntuale.settings.Company;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the files hold, before anything is stored: the sums above, every line below.
final class PreviewPane extends VBox {

    private final Texts texts;

    PreviewPane(ImportViewModel model, Preview preview, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("column", "import-preview");
        preview.proposedCompany().ifPresent(company -> getChildren().add(proposed(company)));
        getChildren().add(facts(preview));
        if (preview.doubtful(Doubt.PERHAPS_COLLECTED).count() > 0) {
            getChildren().add(perhapsCollected(preview));
        }
        getChildren().addAll(chips(model, preview), Boxes.growing(list(model)));
    }

    private Node proposed(Company company) {
        return new Banner(
                "mdi2d-domain",
                Tone.ACCENT,
                texts.get("imports.proposed.title", company.name()),
                texts.get(
                        "imports.proposed.sentence",
                        company.vatNumber().toString(),
                        company.address().city()));
    }

    private HBox facts(Preview preview) {
        var facts = Boxes.row(
                "facts",
                fact(texts.get("imports.fact.invoices"), preview.invoices()),
                fact(texts.get("imports.fact.creditNotes"), preview.creditNotes()),
                fact(texts.get("imports.fact.alreadyThere"), preview.alreadyThere()),
                fact(texts.get("imports.fact.incomplete"), preview.incomplete()),
                new Fact(
                        texts.get("imports.fact.refused"),
                        new SimpleStringProperty(Formats.count(
                                preview.refused() + preview.changedCopies().count())),
                        new SimpleStringProperty(texts.get("imports.fact.refusedDetail"))));
        facts.getStyleClass().add("card");
        facts.getChildren().forEach(Boxes::growing);
        return facts;
    }

    private Fact fact(String name, Tally tally) {
        return new Fact(
                name,
                new SimpleStringProperty(Formats.count(tally.count())),
                new SimpleStringProperty(tally.count() == 0 ? "—" : Formats.money(tally.sum())));
    }

    private Node perhapsCollected(Preview preview) {
        var tally = preview.doubtful(Doubt.PERHAPS_COLLECTED);
        return new Banner(
                "mdi2c-cash",
                Tone.WARNING,
                texts.get("imports.collected.title", tally.count(), tally.sum()),
                texts.get("imports.collected.sentence"));
    }

    private Node chips(ImportViewModel model, Preview preview) {
        var chips = new FilterChips<>(model.shown());
        chips.show(FilterChips.chips(
                wanted(preview),
                value -> texts.get("imports.shown." + value),
                value -> Formats.count(count(value, preview))));
        return chips;
    }

    private static List<Shown> wanted(Preview preview) {
        return Arrays.stream(Shown.values())
                .filter(value -> count(value, preview) > 0)
                .toList();
    }

    private static long count(Shown value, Preview preview) {
        return preview.lines().stream().filter(value::shows).count();
    }

    private ListView<PreviewLine> list(ImportViewModel model) {
        var list = new ListView<>(model.lines());
        list.setId("import-lines");
        list.getStyleClass().add("line-list");
        list.setCellFactory(_ -> new LineCell(model, texts));
        list.setPlaceholder(Words.of(texts.get("imports.preview.noFiles"), "muted"));
        list.setAccessibleText(texts.get("imports.preview.list"));
        return list;
    }
}
