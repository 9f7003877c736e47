package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerKind;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.StatusBadge;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.facts.Risk;
import app.puntuale.followups.Proposal;
import app.puntuale.texts.Texts;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What goes with the name of a customer: who they are, how far they can be relied on, what is in the way.
final class CustomerBadges extends HBox {

    private final CustomerViewModel model;
    private final CustomerFile file;
    private final Texts texts;

    /// @param explain shows the reckoning behind the risk
    CustomerBadges(CustomerViewModel model, CustomerFile file, Texts texts, Runnable explain) {
        this.model = model;
        this.file = file;
        this.texts = texts;
        getStyleClass().addAll("row", "gap-8");
        getChildren().addAll(kind(), risk(explain));
        if (file.portrait().exposure().isOverLimit()) {
            add("mdi2a-alert-circle-outline", texts.get("customers.overLimit"), Tone.DANGER);
        }
        if (!file.disputes().isEmpty()) {
            add(
                    "mdi2c-comment-alert-outline",
                    texts.get("customers.disputes", file.disputes().size()),
                    Tone.WARNING);
        }
        if (file.isHeld()) {
            add("mdi2p-pause-circle-outline", held(), Tone.NEUTRAL);
        }
        if (file.proposal() instanceof Proposal.Act act && act.fastLane()) {
            add("mdi2l-lightning-bolt-outline", texts.get("today.side.fastLane"), Tone.NEUTRAL);
        }
    }

    private void add(String icon, String word, Tone tone) {
        getChildren().add(new StatusBadge(icon, word, tone));
    }

    /// Pressed, it explains itself; the mouse that waits is told at once.
    private Node risk(Runnable explain) {
        var risk = Risk.of(file.portrait().reliability(), texts);
        var badge = new Button(risk.word(), Icons.of(risk.icon()));
        badge.setId("risk");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.getStyleClass().addAll("badge", "badge-button", risk.tone().styleClass());
        badge.setTooltip(new Tooltip(risk.reasons()));
        badge.setAccessibleText(risk.word());
        badge.setAccessibleHelp(risk.reasons());
        badge.setOnAction(_ -> explain.run());
        return badge;
    }

    private String held() {
        return file.situation()
                .hold()
                .flatMap(hold -> hold.until())
                .map(day -> texts.get("customers.heldUntil", day))
                .orElseGet(() -> texts.get("customers.held"));
    }

    /// What is only guessed asks to be confirmed, and is by one click.
    private Node kind() {
        var customer = file.customer();
        var word = texts.get("facts.kind." + customer.kind());
        if (customer.kindConfirmed()) {
            return new StatusBadge("mdi2a-account-outline", word, Tone.NEUTRAL);
        }
        var choice = new MenuButton(texts.get("customers.kind.guessed", word), Icons.of("mdi2h-help-circle-outline"));
        choice.setId("kind");
        choice.getStyleClass().addAll("badge", "badge-menu", Tone.WARNING.styleClass());
        choice.setAccessibleText(texts.get("customers.kind.confirm", word));
        choice.getItems()
                .setAll(Arrays.stream(CustomerKind.values()).map(this::kindItem).toList());
        return choice;
    }

    private MenuItem kindItem(CustomerKind kind) {
        var item = new MenuItem(texts.get("facts.kind." + kind));
        item.setOnAction(_ -> model.confirmKind(kind));
        return item;
    }
}
