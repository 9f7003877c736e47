package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Timeline;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The facts to have at hand: what is open, since when, and what was said before.
final class FactsColumn extends ScrollPane {

    private static final int HAPPENINGS_SHOWN = 6;

    private final CallViewModel model;
    private final Texts texts;

    FactsColumn(CallViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("call-facts");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.conversation().subscribe(known -> known.ifPresent(found -> setContent(content(found))));
    }

    private VBox content(Conversation known) {
        var content = Boxes.column("call-facts-content", sums(known), part("calls.invoices", invoices(known)));
        var past = known.happenings().stream().limit(HAPPENINGS_SHOWN).toList();
        if (!past.isEmpty()) {
            content.getChildren().add(part("calls.past", Timeline.narrow(past)));
        }
        return content;
    }

    private Node sums(Conversation known) {
        var amount = Words.of(Formats.money(known.topic().amount()), "strong");
        var title = texts.get(known.topic().isOverdue() ? "calls.fact.overdue" : "calls.fact.due");
        if (known.topic().isOverdue()) {
            amount.getStyleClass().add("late");
        }
        var sums = Boxes.column("gap-8", Words.of(texts.get("calls.facts"), "strong"), fact(title, amount));
        if (known.interest().isPositive()) {
            sums.getChildren().add(fact(texts.get("calls.fact.interest"), Words.of(Formats.money(known.interest()))));
        }
        sums.getChildren().add(lastPayment(known));
        sums.getStyleClass().add("call-fact-part");
        return sums;
    }

    private Node lastPayment(Conversation known) {
        var words = known.lastPayment()
                .map(payment -> texts.get("calls.fact.payment", payment.amount(), payment.receivedOn()))
                .orElseGet(() -> texts.get("calls.fact.noPayment"));
        return fact(texts.get("calls.fact.lastPayment"), Words.of(words));
    }

    private static Node fact(String name, Label value) {
        value.setMinWidth(USE_PREF_SIZE);
        return Boxes.row("gap-8", Words.of(name, "muted"), Boxes.spring(), value);
    }

    private Node part(String title, Node content) {
        var part = Boxes.column("gap-8", Words.of(texts.get(title), "strong"), content);
        part.getStyleClass().addAll("call-fact-part", "ruled");
        return part;
    }

    private Node invoices(Conversation known) {
        var list = Boxes.column("gap-8");
        known.known().items().forEach(item -> list.getChildren().add(invoice(item)));
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Words.wrapped(texts.get("calls.nothingOpen"), "muted"));
        }
        return list;
    }

    private Node invoice(OpenItem item) {
        var head = fact(item.number(), Words.of(Formats.amount(item.outstanding()), "strong"));
        head.getStyleClass().add("invoice-head");
        var box = Boxes.column("tight", head, Words.of(due(item), "caption", "muted"));
        item.deliveredOn()
                .ifPresent(
                        day -> box.getChildren().add(Words.of(texts.get("calls.delivered", day), "caption", "muted")));
        return box;
    }

    private String due(OpenItem item) {
        return item.dueOn()
                .map(day -> texts.get(item.isOverdue(model.today()) ? "calls.wasDue" : "calls.isDue", day))
                .orElseGet(() -> texts.get("facts.withoutDueDate"));
    }
}
