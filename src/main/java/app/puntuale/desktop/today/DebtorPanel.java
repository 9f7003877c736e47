package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Emphasised;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.desktop.facts.Timeline;
import app.puntuale.desktop.shell.Clipping;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.RouteWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All about the chosen customer, to have at hand before calling.
final class DebtorPanel extends ScrollPane {

    private static final int HAPPENINGS_SHOWN = 5;

    private final TodayViewModel model;
    private final TaskList list;
    private final Desk desk;
    private final Texts texts;

    DebtorPanel(TodayViewModel model, TaskList list, Desk desk) {
        this.model = model;
        this.list = list;
        this.desk = desk;
        this.texts = desk.texts();
        setId("today-side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.debtor().subscribe(this::show);
    }

    private void show(Optional<Debtor> debtor) {
        setContent(debtor.map(this::content).orElseGet(VBox::new));
        setVvalue(0);
    }

    private VBox content(Debtor debtor) {
        return new VBox(
                head(debtor),
                part(contacts(debtor)),
                part(debtor.routes().isEmpty() ? script(debtor) : routes(debtor)),
                part(openItems(debtor)),
                part(past(debtor)));
    }

    private static Node part(VBox content) {
        content.getStyleClass().add("side-part");
        return content;
    }

    private Node head(Debtor debtor) {
        var entry = debtor.entry();
        var customer = entry.customer();
        var open = Buttons.styled(
                Buttons.flatIcon(
                        "mdi2o-open-in-new",
                        texts.get("today.menu.card"),
                        () -> model.actions().openCard(entry)),
                "compact");
        var call = Buttons.primary(
                "mdi2p-phone-outline",
                texts.get("today.side.call"),
                () -> model.actions().call(entry));
        call.setMaxWidth(Double.MAX_VALUE);
        var head = Boxes.column(
                "side-head",
                Boxes.row("gap-8", Boxes.growing(Words.of(customer.name(), "section")), open),
                Words.of(customer.address().city(), "caption", "muted"),
                badges(debtor),
                Boxes.row(
                        "side-actions",
                        Boxes.growing(call),
                        Buttons.icon(
                                "mdi2e-email-outline",
                                texts.get("today.side.write"),
                                () -> model.actions().writeEmail(entry)),
                        Buttons.icon(
                                "mdi2f-file-sign",
                                texts.get("today.side.letter"),
                                () -> model.actions().writeLetter(entry)),
                        Buttons.icon(
                                "mdi2a-alarm-snooze",
                                texts.get("today.side.postpone"),
                                () -> list.menu().show(this, entry))));
        return head;
    }

    private Node badges(Debtor debtor) {
        var badges = Boxes.row("gap-8");
        if (debtor.entry().proposal().fastLane()) {
            badges.getChildren()
                    .add(new StatusBadge(
                            "mdi2l-lightning-bolt-outline", texts.get("today.side.fastLane"), Tone.WARNING));
        }
        var kind = debtor.entry().customer().kind();
        badges.getChildren()
                .add(new StatusBadge("mdi2a-account-outline", texts.get("facts.kind." + kind), Tone.NEUTRAL));
        return badges;
    }

    private VBox contacts(Debtor debtor) {
        var contacts = debtor.entry().customer().contacts();
        var box = Boxes.column("gap-8", Words.of(texts.get("today.side.contacts"), "strong"));
        contacts.phone()
                .ifPresent(phone -> box.getChildren()
                        .add(contact(
                                "mdi2p-phone-outline",
                                contacts.person().orElse(texts.get("today.side.phone")),
                                phone)));
        contacts.email()
                .ifPresent(email ->
                        box.getChildren().add(contact("mdi2e-email-outline", texts.get("today.side.email"), email)));
        contacts.pec()
                .ifPresent(pec ->
                        box.getChildren().add(contact("mdi2e-email-seal-outline", texts.get("today.side.pec"), pec)));
        if (box.getChildren().size() == 1) {
            box.getChildren().add(Words.wrapped(texts.get("today.side.noContacts"), "muted"));
        }
        return box;
    }

    private Node contact(String icon, String name, String address) {
        var copy = Buttons.link(texts.get("today.side.copy"), () -> Clipping.copy(address, desk));
        copy.getStyleClass().add("caption");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setAccessibleText(texts.get("today.side.copyWhat", address));
        var words = Boxes.column("tight", Words.of(name, "caption", "muted"), Words.of(address));
        words.setMinWidth(0);
        return Boxes.row("gap-8", Icons.tinted(icon, Tone.NEUTRAL), Boxes.growing(words), copy);
    }

    private VBox script(Debtor debtor) {
        var script = debtor.script();
        var quote = Boxes.column("quote");
        script.essence().forEach(words -> quote.getChildren().add(new Emphasised(words)));
        return Boxes.column(
                "gap-8",
                Boxes.row(
                        "gap-8",
                        Words.of(texts.get("today.side.script"), "strong"),
                        Boxes.spring(),
                        Words.of(texts.get("calls.levelOfThree." + script.firmness()), "caption", "muted")),
                quote);
    }

    /// Instead of what to say: what there is to choose from.
    private VBox routes(Debtor debtor) {
        var choose = Buttons.link(
                texts.get("today.side.chooseRoute"), () -> model.actions().chooseRoute(debtor.entry()));
        choose.getStyleClass().add("caption");
        choose.setMinWidth(USE_PREF_SIZE);
        var box = Boxes.column(
                "gap-8",
                Boxes.row("gap-8", Words.of(texts.get("today.side.routes"), "strong"), Boxes.spring(), choose));
        for (var route : debtor.routes()) {
            var told = RouteWords.of(route, texts);
            var words = Boxes.column("tight", Words.of(told.name()));
            if (!told.costs().isEmpty()) {
                words.getChildren().add(Words.wrapped(told.costs(), "caption", "muted"));
            }
            box.getChildren().add(words);
        }
        box.getChildren().add(Words.wrapped(texts.get("today.side.indicative"), "caption", "muted"));
        return box;
    }

    private VBox openItems(Debtor debtor) {
        var grid = new GridPane();
        grid.getStyleClass().add("mini-table");
        for (var item : debtor.open()) {
            addTo(grid, item);
        }
        return Boxes.column(
                "gap-8",
                Boxes.row(
                        "gap-8",
                        Words.of(texts.get("today.side.open"), "strong"),
                        Boxes.spring(),
                        Words.of(Formats.money(debtor.sum()), "strong")),
                grid);
    }

    private void addTo(GridPane grid, OpenItem item) {
        var lateness = Lateness.of(item, desk.today().get(), texts);
        var left = Words.of(Formats.amount(item.outstanding()), "figures");
        left.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(left, Priority.ALWAYS);
        grid.addRow(
                grid.getRowCount(),
                Words.of(item.number()),
                Words.of(item.dueOn().map(Formats::day).orElse("—"), "muted"),
                Words.of(lateness.words(), lateness.styleClass()),
                left);
    }

    private VBox past(Debtor debtor) {
        var happenings = debtor.happenings();
        var all = Buttons.link(
                texts.get("today.side.all", happenings.size()),
                () -> model.actions().openCard(debtor.entry()));
        all.getStyleClass().add("caption");
        all.setVisible(happenings.size() > HAPPENINGS_SHOWN);
        var box = Boxes.column(
                "gap-8", Boxes.row("gap-8", Words.of(texts.get("today.side.past"), "strong"), Boxes.spring(), all));
        box.getChildren()
                .add(
                        happenings.isEmpty()
                                ? Words.wrapped(texts.get("today.side.noPast"), "muted")
                                : new Timeline(happenings.stream()
                                        .limit(HAPPENINGS_SHOWN)
                                        .toList()));
        return box;
    }
}
