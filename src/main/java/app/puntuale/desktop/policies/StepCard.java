package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Distance.Side;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Means;
import app.puntuale.followups.Step;
import app.puntuale.followups.Template;
import app.puntuale.interest.InterestUse;
import app.puntuale.texts.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The step that is chosen: when, by which ways, in which words and how firmly.
final class StepCard extends VBox {

    private final LadderViewModel model;
    private final Runnable whenRemoved;
    private final Texts texts;

    /// @param whenRemoved the keys must go elsewhere
    StepCard(LadderViewModel model, Runnable whenRemoved) {
        this.model = model;
        this.whenRemoved = whenRemoved;
        this.texts = model.texts();
        getStyleClass().addAll("column", "card", "step-card");
        model.chosen().subscribe(this::show);
    }

    private void show(Optional<StepForm> chosen) {
        Forms.shown(this, chosen.isPresent());
        chosen.ifPresent(form -> getChildren().setAll(head(form), fields(form)));
    }

    private HBox head(StepForm form) {
        var step = form.spot().step();
        var remove = Buttons.styled(
                Buttons.plain("mdi2t-trash-can-outline", texts.get("policies.remove"), () -> remove(form)),
                Styles.FLAT,
                Styles.DANGER);
        remove.setId("remove-step");
        remove.setAccessibleText(texts.get("policies.removeStep", new StepWords(texts).name(step)));
        return Boxes.row(
                "card-head",
                Icons.tinted(StepWords.icon(step), StepWords.tone(step), "small"),
                Words.of(new StepWords(texts).name(step), "strong"),
                Boxes.spring(),
                remove);
    }

    private void remove(StepForm form) {
        if (model.remove(form.spot())) {
            whenRemoved.run();
        }
    }

    private VBox fields(StepForm form) {
        var fields = Boxes.column("card-body", when(form));
        if (form.spot().step() == Step.CHANGE_OF_ROUTE) {
            fields.getChildren().add(means(form));
        } else {
            fields.getChildren()
                    .addAll(Forms.pair(means(form), firmness(form)), Forms.pair(template(form), interest(form)));
        }
        fields.getChildren().add(Forms.pair(rest(form), approval(form)));
        fields.getStyleClass().add("form");
        return fields;
    }

    private SlotField when(StepForm form) {
        ComboBox<Side> side = Forms.choice(List.of(Side.values()), known -> texts.get("policies.side." + known));
        side.setId("step-side");
        side.setAccessibleText(texts.get("policies.side"));
        side.setMinWidth(USE_PREF_SIZE);
        side.valueProperty().bindBidirectional(form.side());
        return new SlotField("step-days", texts.get("policies.when"), form.days(), side);
    }

    private Node means(StepForm form) {
        var offered =
                Stream.of(Means.values()).filter(form.offeredMeans()::contains).toList();
        if (offered.isEmpty()) {
            return named(texts.get("policies.how"), Words.wrapped(texts.get("policies.somebodyDecides")));
        }
        var segments = Segments.many(
                texts.get("policies.how"),
                Means.class,
                offered,
                means -> texts.get("policies.means." + means),
                form.means());
        segments.setDisable(form.spot().step().isCall());
        var flaw = Words.wrapped("", "caption", "complaint");
        form.meansHint().subscribe(hint -> {
            flaw.setText(hint.sentence());
            Forms.shown(flaw, !hint.isNone());
        });
        var field = named(texts.get("policies.how"), segments);
        field.getChildren().add(flaw);
        return field;
    }

    private Node template(StepForm form) {
        var offered = Stream.of(Template.values())
                .filter(form.offeredTemplates()::contains)
                .toList();
        var choice = Forms.choice(offered, known -> texts.get("policies.template." + known));
        choice.setId("step-template");
        choice.valueProperty().bindBidirectional(form.template());
        choice.setDisable(offered.size() == 1);
        return Forms.named(texts.get("policies.text"), choice);
    }

    private Node firmness(StepForm form) {
        return named(
                texts.get("policies.tone"),
                Segments.one(
                        texts.get("policies.tone"),
                        List.of(Firmness.values()),
                        known -> texts.get("policies.firmness." + known),
                        form.firmness()));
    }

    private SlotField rest(StepForm form) {
        return new SlotField(
                "step-rest", texts.get("policies.rest"), form.rest(), Words.of(texts.get("policies.days"), "muted"));
    }

    private Node interest(StepForm form) {
        return named(
                texts.get("policies.interest"),
                Segments.one(
                        texts.get("policies.interest"),
                        List.of(InterestUse.values()),
                        known -> texts.get("policies.interest." + known),
                        form.interest()));
    }

    private Node approval(StepForm form) {
        var approval = new CheckBox(texts.get("policies.approval"));
        approval.setWrapText(true);
        approval.setId("step-approval");
        approval.selectedProperty().bindBidirectional(form.approval());
        return named(texts.get("policies.approvalName"), approval);
    }

    private static VBox named(String name, Node node) {
        Label label = Words.of(name, "caption", "muted");
        label.setLabelFor(node);
        return Boxes.column("field", label, new HBox(node));
    }
}
