package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DropZone;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.SidePanel;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.desktop.shell.Section;
import app.puntuale.followups.Exhibit;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

/// One customer: who they are, how it stands, what is open, and what happened.
public final class CustomerView extends BorderPane implements Page {

    private final CustomerViewModel model;
    private final Texts texts;
    private final SidePanel body;
    private final Tab items = new Tab();
    private final Tab reliability = new Tab();
    private final Tab interest = new Tab();
    private final Tab documents = new Tab();
    private final Tab contacts = new Tab();
    private final TabPane tabs = new TabPane(items, reliability, interest, documents, contacts);

    public CustomerView(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        this.body = new SidePanel(Boxes.column("customer-main", Boxes.growing(tabs())), new HistoryPanel(model, desk));
        getStyleClass().add("customer-page");
        setTop(Boxes.column("tight", header(desk), new CustomerHead(model, desk, this::explain)));
        setCenter(body);
        contacts.setContent(new ContactsPane(model, texts));
        items.setContent(new ItemsPane(model, desk));
        reliability.setContent(new ReliabilityPane(model, desk));
        interest.setContent(new InterestPane(model, desk));
        documents.setContent(new DocumentsPane(model, desk));
        documents
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "customers.tab.documents",
                                model.proofs().attached().size()),
                        model.proofs().attached()));
        DropZone.accept(this, files -> new ProofDialogs(model, desk).attach(files, Exhibit.DELIVERY, () -> {}));
        model.file().subscribe(this::show);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh();
        tabs.requestFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void toggleSide() {
        body.toggle();
    }

    @Override
    public void confirm() {
        model.saveContacts();
    }

    @Override
    public boolean escape() {
        return body.close();
    }

    private PageHeader header(Desk desk) {
        var back = Buttons.flatIcon(
                "mdi2a-arrow-left", texts.get("customers.all"), () -> desk.way().to(Section.CUSTOMERS));
        var header = new PageHeader(texts.get("shell.section.CUSTOMERS"), new SimpleStringProperty(""));
        header.getChildren().addFirst(back);
        return header;
    }

    private Node tabs() {
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("line-tabs");
        reliability.setText(texts.get("customers.tab.reliability"));
        interest.setText(texts.get("customers.tab.interest"));
        contacts.setText(texts.get("customers.tab.contacts"));
        return tabs;
    }

    /// How far the customer can be relied on, line by line.
    private void explain() {
        tabs.getSelectionModel().select(reliability);
        tabs.requestFocus();
    }

    private void show(Optional<CustomerFile> file) {
        items.setText(texts.get(
                "customers.tab.items", file.map(known -> known.items().size()).orElse(0)));
    }
}
