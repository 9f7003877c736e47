package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Fact;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Collection;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What came in, what of it needs a person, and what happens next.
final class ResultPane extends BorderPane {

    private static final int CARDS_AT_ONCE = 20;

    private final ImportViewModel model;
    private final Aftermath aftermath;
    private final Texts texts;
    private final VBox cards = Boxes.column("gap-8");
    private final SimpleIntegerProperty shown = new SimpleIntegerProperty(CARDS_AT_ONCE);

    ResultPane(ImportViewModel model, Aftermath aftermath, Texts texts) {
        this.model = model;
        this.aftermath = aftermath;
        this.texts = texts;
        getStyleClass().add("import-result");
        var main = Boxes.column("result-main", heading(), facts(), attentions(), takeBack());
        setCenter(scrolling(main));
        var beside = scrolling(new NextSteps(model, aftermath, texts));
        beside.getStyleClass().add("beside");
        setRight(beside);
    }

    private HBox heading() {
        var invoices = aftermath.result().invoices();
        var title = Words.wrapped(
                texts.get(
                        "imports.result.title",
                        invoices,
                        model.settling().left().size()),
                "page-title");
        var detail = Words.wrapped(
                texts.get(
                        "imports.result.detail",
                        aftermath.files(),
                        aftermath.result().sdiMessages()),
                "muted",
                "script-words");
        return Boxes.row(
                "gap-16",
                Icons.tinted("mdi2c-check", Tone.SUCCESS, "result-mark"),
                Boxes.growing(Boxes.column("tight", title, detail)));
    }

    private HBox facts() {
        var today = model.today();
        var overdue = aftermath.overdue(today);
        var facts = Boxes.row(
                "facts",
                fact(
                        texts.get("imports.result.newCustomers"),
                        Formats.count(aftermath.result().newCustomers()),
                        texts.get("imports.result.newCustomersDetail")),
                fact(
                        texts.get("imports.result.open"),
                        Formats.money(aftermath.openSum()),
                        texts.get("imports.result.instalments", aftermath.open().size())),
                overdue(overdue, today),
                fact(
                        texts.get("imports.result.creditNotes"),
                        Formats.count(aftermath.result().creditNotes()),
                        texts.get("imports.result.creditNotesDetail")));
        facts.getStyleClass().add("card");
        facts.getChildren().forEach(Boxes::growing);
        return facts;
    }

    private Fact overdue(Collection<OpenItem> overdue, LocalDate today) {
        var customers = overdue.stream().map(OpenItem::customer).distinct().count();
        var fact = fact(
                texts.get("imports.result.overdue"),
                Formats.money(
                        Amounts.of(overdue.stream().map(OpenItem::outstanding).toList())),
                overdue.isEmpty()
                        ? texts.get("imports.result.noneOverdue", today)
                        : texts.get("imports.result.overdueDetail", overdue.size(), customers));
        return overdue.isEmpty() ? fact : fact.late();
    }

    private static Fact fact(String name, String value, String detail) {
        return new Fact(name, new SimpleStringProperty(value), new SimpleStringProperty(detail));
    }

    private Node attentions() {
        var left = model.settling().left();
        var title = Words.of("", "section");
        var more = Buttons.link("", () -> shown.set(shown.get() + CARDS_AT_ONCE));
        var all = Boxes.column("result-attentions", title, cards, more);
        InvalidationListener redraw = _ -> {
            var count = left.size();
            title.setText(texts.get("imports.result.attention", count));
            cards.getChildren()
                    .setAll(left.stream()
                            .limit(shown.get())
                            .map(attention -> new AttentionCard(attention, model.settling(), model.today(), texts))
                            .toList());
            more.setText(texts.get("imports.result.more", Math.max(0, count - shown.get())));
            Forms.shown(more, count > shown.get());
        };
        left.addListener(redraw);
        shown.addListener(redraw);
        redraw.invalidated(left);
        return all;
    }

    private Node takeBack() {
        var button = Buttons.styled(
                Buttons.plain("mdi2u-undo-variant", texts.get("imports.takeBack"), model::takeBack), Styles.FLAT);
        button.setId("import-take-back");
        model.last().subscribe(last -> Forms.shown(button, last.isPresent()));
        return Boxes.row("gap-8", Boxes.spring(), button);
    }

    private static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        return scroll;
    }
}
