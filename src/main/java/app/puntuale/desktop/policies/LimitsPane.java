package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.policies.LimitsViewModel.Limit;
import app.puntuale.texts.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What stands above every policy, in four cards.
final class LimitsPane extends VBox {

    private final LimitsViewModel model;
    private final HoursViewModel hours;
    private final Texts texts;

    LimitsPane(RulesViewModel rules) {
        this.model = rules.limits();
        this.hours = rules.hours();
        this.texts = rules.texts();
        getStyleClass().addAll("column", "policies-tab");
        getChildren()
                .addAll(
                        Words.wrapped(texts.get("policies.limits.lead"), "muted"),
                        Forms.pair(amounts(), written()),
                        Forms.pair(contacts(), calls()),
                        new WaiversCard(rules.waivers(), texts));
    }

    private VBox amounts() {
        return card(
                texts.get("policies.card.amounts"),
                new SlotField("limit-threshold", texts.get("policies.threshold"), model.threshold(), euro()).wide(),
                new SlotField("limit-minimum", texts.get("policies.minimum"), model.minimum(), euro()).wide());
    }

    private VBox written() {
        return card(
                texts.get("policies.card.written"),
                Forms.pair(
                        field(Limit.FEWEST_REMINDERS, texts.get("policies.reminders")),
                        field(Limit.MOST_WRITTEN, texts.get("policies.messages"))),
                Forms.pair(
                        field(Limit.DAYS_BETWEEN_WRITTEN, texts.get("policies.days")),
                        field(Limit.MOST_DAYS_BETWEEN_WRITTEN, texts.get("policies.days"))));
    }

    private VBox contacts() {
        return card(
                texts.get("policies.card.contacts"),
                field(Limit.DAYS_BETWEEN_CONTACTS, texts.get("policies.days")),
                field(Limit.NOTICE_DAYS, texts.get("policies.days")),
                field(Limit.PAYMENTS_OLD_AFTER, texts.get("policies.days")));
    }

    private VBox calls() {
        var saturday = new CheckBox(texts.get("policies.onSaturday"));
        saturday.setId("calls-on-saturday");
        saturday.selectedProperty().bindBidirectional(hours.onSaturday());
        return card(
                texts.get("policies.card.calls"),
                Forms.pair(
                        new SlotField("calls-from", texts.get("policies.callsFrom"), hours.from()),
                        new SlotField("calls-to", texts.get("policies.callsTo"), hours.to())),
                saturday,
                Forms.when(
                        hours.onSaturday(),
                        new SlotField(
                                "calls-to-on-saturday",
                                texts.get("policies.callsToOnSaturday"),
                                hours.toOnSaturday())));
    }

    private VBox card(String title, Node... fields) {
        var body = Boxes.column("card-body", fields);
        body.getStyleClass().add("form");
        var card = Boxes.column("card", Boxes.row("card-head", Words.of(title, "strong")), body);
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    private SlotField field(Limit limit, String unit) {
        var id = "limit-" + limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SlotField(id, texts.get("policies.limit." + limit), model.limit(limit), Words.of(unit, "muted"));
    }

    private Node euro() {
        return Words.of(texts.get("policies.euro"), "muted");
    }
}
