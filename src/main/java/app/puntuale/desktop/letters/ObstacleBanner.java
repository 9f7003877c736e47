package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.payments.BankLook;
import app.puntuale.followups.Obstacle;
import app.puntuale.texts.Texts;
import app.puntuale.words.ObstacleWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Why nothing should leave today. Where a reason is enough, it is asked for here, and somebody may go on; where
/// only the payments are old, a look at the bank is enough.
public final class ObstacleBanner {

    private ObstacleBanner() {}

    /// @param obstacles at least one
    /// @param goOn what happens with the reason
    /// @param others other ways out
    public static Banner of(
            List<Obstacle> obstacles, Consumer<String> goOn, BankLook bank, Texts texts, Node... others) {
        var atOnce = Boxes.row("gap-12", others);
        if (obstacles.stream().anyMatch(Obstacle.OldPayments.class::isInstance)) {
            atOnce.getChildren().addFirst(lookedAt(bank, texts));
        }
        var ways = Boxes.growing(Boxes.column("gap-8"));
        if (!atOnce.getChildren().isEmpty()) {
            ways.getChildren().add(atOnce);
        }
        if (obstacles.stream().noneMatch(obstacle -> obstacle.guard().isEmpty())) {
            ways.getChildren().add(reason(goOn, texts));
        }
        return new Banner(
                "mdi2h-hand-back-left-outline",
                Tone.WARNING,
                texts.get("letters.obstacle.title"),
                obstacles.stream()
                        .map(obstacle -> ObstacleWords.sentence(obstacle, texts))
                        .collect(Collectors.joining(" ")),
                ways);
    }

    private static Node lookedAt(BankLook bank, Texts texts) {
        var button = Buttons.plain("mdi2b-bank-check", texts.get("payments.bank.do"), bank::wasTaken);
        button.setId("bank-looked-at");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Node reason(Consumer<String> goOn, Texts texts) {
        var reason = new TextField();
        reason.setId("anyway-reason");
        reason.setPromptText(texts.get("letters.anyway.reason"));
        reason.setAccessibleText(texts.get("letters.anyway.reason"));
        var button = Buttons.plain(texts.get("letters.anyway"), () -> goOn.accept(reason.getText()));
        button.setId("anyway");
        button.disableProperty().bind(reason.textProperty().map(String::isBlank).orElse(true));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return Boxes.row("gap-8", Boxes.growing(reason), button);
    }
}
