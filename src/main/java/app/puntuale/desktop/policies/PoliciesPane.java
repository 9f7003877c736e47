package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Settings, "Politica di sollecito": the rules in four tabs, a trial of what they change, and only then "Salva".
public final class PoliciesPane extends BorderPane {

    private final RulesViewModel model;
    private final Texts texts;
    private final TabPane tabs = new TabPane();

    public PoliciesPane(RulesViewModel model) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().add("policies-page");
        setTop(Boxes.column("policies-top", head(), unsound(), against()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("line-tabs", "policies-tabs");
        tabs.getTabs()
                .setAll(List.of(
                        tab("STEPS", new StepsPane(model)),
                        tab("LIMITS", new LimitsPane(model)),
                        tab("CUSTOMERS", new CustomersPane(model)),
                        tab("WAYS", new WaysPane(model.outlays(), texts))));
        var trial = new TrialPane(model.trial(), texts);
        model.trial().phase().subscribe(phase -> setCenter(phase.isPresent() ? trial : tabs));
    }

    private HBox head() {
        var title = Boxes.column("tight", Words.of(texts.get("settings.part.POLICY"), "section"), lead());
        var restore = Buttons.flat(texts.get("policies.restore"), model.ladder().shelf()::restore);
        restore.setId("policy-restore");
        var ladder = model.ladder();
        Runnable judge = () -> restore.setDisable(!ladder.shelf().mayBeRestored());
        model.draft().rulebook().subscribe(_ -> judge.run());
        ladder.policy().subscribe((_, _) -> judge.run());
        var drop = Buttons.flat(texts.get("policies.drop"), model::drop);
        drop.setId("policy-drop");
        var trial = Buttons.plain("mdi2p-play-circle-outline", texts.get("policies.try"), model::tryOut);
        trial.setId("policy-try");
        var row = Boxes.row(
                "gap-8",
                Boxes.growing(title),
                fixed(restore),
                fixed(Forms.when(model.isChanged(), drop)),
                fixed(trial),
                fixed(save()));
        row.getStyleClass().add("top");
        return row;
    }

    private Node lead() {
        var unchanged = texts.get("policies.lead");
        var changed = texts.get("policies.lead.changed");
        var lead = Words.wrapped("", "muted");
        lead.textProperty().bind(model.isChanged().map(is -> is ? changed : unchanged));
        return lead;
    }

    private Button save() {
        var save = Buttons.withKey(
                Buttons.primary(texts.get("settings.save"), model::keep), texts.get("common.key.confirm"));
        save.setId("policy-save");
        save.disableProperty().bind(model.isChanged().not());
        return save;
    }

    private static Button fixed(Button button) {
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private VBox unsound() {
        var box = Boxes.column("tight");
        model.unsound().subscribe(wrong -> {
            Forms.shown(box, !wrong.isEmpty());
            box.getChildren()
                    .setAll(new Banner(
                            "mdi2a-alert-circle-outline",
                            Tone.DANGER,
                            texts.get("policies.unsound"),
                            String.join(", ", wrong)));
        });
        return box;
    }

    /// What goes against the advice waits here for its reason.
    private VBox against() {
        var box = Boxes.column("tight");
        model.keeping().against().subscribe(sentences -> {
            Forms.shown(box, !sentences.isEmpty());
            box.getChildren().setAll(sentences.isEmpty() ? List.of() : List.of(asking(sentences)));
        });
        return box;
    }

    private Node asking(List<String> sentences) {
        var reason =
                new HintedField(texts.get("policies.reason"), model.keeping().reason());
        reason.setId("policy-reason");
        var anyway = Buttons.plain(texts.get("policies.anyway"), model::keep);
        anyway.setId("policy-anyway");
        anyway.disableProperty().bind(model.keeping().reason().map(String::isBlank));
        var banner = new Banner(
                "mdi2a-alert-outline",
                Tone.WARNING,
                texts.get("policies.against"),
                String.join("\n", sentences),
                Boxes.growing(reason),
                anyway);
        banner.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reason.input().requestFocus();
            }
        });
        return banner;
    }

    private Tab tab(String name, Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        var tab = new Tab(texts.get("policies.tab." + name), scroll);
        tab.setId("policies-" + name);
        return tab;
    }
}
