package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The policy that is looked at on its axis of days and, below it, the faster one that takes over from it.
final class LanesCard extends VBox {

    private final LadderViewModel model;
    private final Texts texts;
    private final VBox lanes = Boxes.column("lanes");
    private final Map<PolicyName, Lane> known = new HashMap<>();
    private Axis axis = new Axis(0, 1);
    private boolean held;

    LanesCard(LadderViewModel model) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().addAll("column", "card", "lanes-card");
        getChildren().addAll(head(), lanes);
        lanes.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
        lanes.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            held = false; // only now the axis may grow: under the hand it stays as it was
            show();
        });
        model.draft().rulebook().subscribe(_ -> show());
        model.policy().subscribe((_, _) -> show());
        model.chosen().subscribe((_, _) -> show());
    }

    private HBox head() {
        var hint = Words.of(texts.get("policies.lanes.hint"), "caption", "muted");
        var remark = Words.of(model.remark(), "caption", "late");
        remark.setGraphic(Icons.of("mdi2a-alert-circle-outline", "icon-14"));
        Forms.when(model.remark().map(words -> !words.isEmpty()), remark);
        Forms.when(model.remark().map(String::isEmpty), hint);
        hint.setMinWidth(0);
        remark.setMinWidth(0);
        var title = Words.of(texts.get("policies.lanes"), "strong");
        title.setMinWidth(USE_PREF_SIZE);
        return Boxes.row("card-head", title, hint, remark, Boxes.spring(), adding());
    }

    private MenuButton adding() {
        var add = new MenuButton(texts.get("policies.add"), Icons.of("mdi2p-plus"));
        add.setId("add-step");
        add.setMinWidth(USE_PREF_SIZE);
        var words = new StepWords(texts);
        model.draft().rulebook().subscribe(_ -> fill(add, words));
        model.policy().subscribe((_, _) -> fill(add, words));
        return add;
    }

    private void fill(MenuButton add, StepWords words) {
        add.getItems()
                .setAll(model.missing().stream()
                        .map(step -> {
                            var item = new MenuItem(words.name(step), Icons.of(StepWords.icon(step)));
                            item.setOnAction(_ -> model.add(step));
                            return item;
                        })
                        .toList());
        add.setDisable(add.getItems().isEmpty());
    }

    /// Puts the keys on the step that is chosen, after another one has gone from under them.
    void focus() {
        lanes.getChildren().stream()
                .filter(Lane.class::isInstance)
                .map(Lane.class::cast)
                .flatMap(lane -> lane.nodes().stream())
                .filter(node -> model.isChosen(node.spot()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show() {
        var policies = model.lanes();
        if (!held) {
            axis = Axis.of(policies);
        }
        if (!known.keySet().equals(names(policies))) {
            known.clear(); // a lane knows whether it is the first one
        }
        var shown = new ArrayList<Node>();
        for (var policy : policies) {
            var isFaster = !shown.isEmpty();
            var lane = known.computeIfAbsent(
                    policy.name(), _ -> new Lane(model, laneHead(policy, isFaster), !isFaster, this::focus));
            lane.show(policy, axis);
            shown.add(policy.isSilent() ? silent() : lane);
        }
        if (!lanes.getChildren().equals(shown)) {
            lanes.getChildren().setAll(shown);
        }
    }

    private static Set<PolicyName> names(List<Policy> policies) {
        return policies.stream().map(Policy::name).collect(Collectors.toSet());
    }

    private Node laneHead(Policy policy, boolean isFaster) {
        var name = Words.of(PolicyWords.name(policy.name(), texts), "strong", "lane-name");
        var head = Boxes.row("lane-head", name);
        if (isFaster) {
            name.setGraphic(Icons.of("mdi2l-lightning-bolt-outline", "icon-16"));
            head.getChildren()
                    .add(Words.of(
                            model.draft()
                                    .rulebook()
                                    .map(rulebook -> texts.get("policies.fasterWhen", rulebook.threshold())),
                            "caption",
                            "muted",
                            "lane-name"));
        }
        return head;
    }

    private Node silent() {
        return Words.wrapped(texts.get("policies.silent"), "muted", "lane-silent");
    }
}
