package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Obstacle;
import app.puntuale.texts.Texts;
import app.puntuale.words.ObstacleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// Why nothing should leave today. Where a reason is enough, it is asked for here, and somebody may go on.
public final class ObstacleBanner {

    private ObstacleBanner() {}

    /// @param obstacles at least one
    /// @param goOn what happens with the reason
    /// @param others other ways out
    public static Banner of(List<Obstacle> obstacles, Consumer<String> goOn, Texts texts, Node... others) {
        var actions = new ArrayList<>(List.of(others));
        if (obstacles.stream().noneMatch(obstacle -> obstacle.guard().isEmpty())) {
            actions.addAll(0, reason(goOn, texts));
        }
        return new Banner(
                "mdi2h-hand-back-left-outline",
                Tone.WARNING,
                texts.get("letters.obstacle.title"),
                obstacles.stream()
                        .map(obstacle -> ObstacleWords.sentence(obstacle, texts))
                        .collect(Collectors.joining(" ")),
                actions.toArray(Node[]::new));
    }

    private static List<Node> reason(Consumer<String> goOn, Texts texts) {
        var reason = new TextField();
        reason.setId("anyway-reason");
        reason.setPromptText(texts.get("letters.anyway.reason"));
        reason.setAccessibleText(texts.get("letters.anyway.reason"));
        var button = Buttons.plain(texts.get("letters.anyway"), () -> goOn.accept(reason.getText()));
        button.setId("anyway");
        button.disableProperty().bind(reason.textProperty().map(String::isBlank).orElse(true));
        return List.of(reason, button);
    }
}
