package app.puntuale.desktop.invoices;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.FilterChips;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.SearchField;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// Everything that is still open, as a list to search and to decide upon.
public final class InvoicesView extends BorderPane implements Page {

    private final InvoicesViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final InvoiceTable table;
    private final FilterChips<InvoiceFilter> chips;
    private final Label counted = Words.of("");
    private final Label amount = Words.of("", "strong");
    private final Label outstanding = Words.of("", "strong");
    private final Label interest = Words.of("", "strong");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private Map<InvoiceFilter, Long> counts = Map.of();

    public InvoicesView(InvoicesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.table = new InvoiceTable(model, desk);
        this.chips = new FilterChips<>(model.filter());
        getStyleClass().add("invoices-page");
        setTop(header());
        setCenter(new StackPane(Forms.when(model.nothing().not(), content()), Forms.when(model.nothing(), empty())));
        model.shown().addListener((ListChangeListener<InvoiceLine>) _ -> count());
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        subtitle.set(texts.get("invoices.asOf", desk.today().get()));
        model.refresh();
        table.requestFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean escape() {
        var somethingToClose =
                !model.search().get().isEmpty() || model.chosen().get().isPresent();
        model.search().set("");
        table.deselect();
        return somethingToClose;
    }

    private PageHeader header() {
        return new PageHeader(
                texts.get("shell.section.INVOICES"),
                subtitle,
                new SearchField(texts.get("invoices.search"), model.search()),
                Buttons.plain("mdi2d-download-outline", texts.get("invoices.import"), model::importInvoices));
    }

    private Node content() {
        var page = new BorderPane(table);
        page.setTop(Boxes.column("filters", chips));
        page.setBottom(Boxes.column("tight", new DecisionStrip(model, desk), totals()));
        return page;
    }

    private Node totals() {
        return Boxes.row(
                "totals",
                counted,
                Boxes.spring(),
                Words.of(texts.get("invoices.total.amount"), "muted"),
                amount,
                Words.of(texts.get("invoices.total.left"), "muted", "after"),
                outstanding,
                Words.of(texts.get("invoices.total.interest"), "muted", "after"),
                interest);
    }

    private EmptyState empty() {
        return new EmptyState(
                "mdi2f-file-document-outline",
                Tone.ACCENT,
                texts.get("invoices.empty.title"),
                new SimpleStringProperty(texts.get("invoices.empty.sentence")),
                Buttons.primary("mdi2d-download-outline", texts.get("invoices.empty.import"), model::importInvoices));
    }

    private void count() {
        var now = model.counts();
        if (!now.equals(counts)) { // new chips would take the focus away from the old ones
            counts = now;
            chips.show(FilterChips.chips(
                    List.of(InvoiceFilter.values()),
                    filter -> texts.get("invoices.filter." + filter),
                    filter -> Formats.count(now.getOrDefault(filter, 0L))));
        }
        counted.setText(texts.get("invoices.counted", model.shown().size(), model.customers()));
        amount.setText(Formats.money(model.amount()));
        outstanding.setText(Formats.money(model.outstanding()));
        interest.setText(Formats.money(model.interest()));
    }
}
