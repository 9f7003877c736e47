package app.puntuale.desktop.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that mean the same on every page (UX 3).
final class Keys {

    private static final Map<KeyCode, Section> DIGITS = Map.of(
            KeyCode.DIGIT1, Section.TODAY,
            KeyCode.DIGIT2, Section.CUSTOMERS,
            KeyCode.DIGIT3, Section.INVOICES,
            KeyCode.DIGIT4, Section.PAYMENTS,
            KeyCode.DIGIT5, Section.MESSAGES,
            KeyCode.DIGIT6, Section.REPORTS);

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    Keys(Navigator navigator, Appearance appearance) {
        DIGITS.forEach((digit, section) -> on(ctrl(digit), () -> navigator.to(section)));
        on(ctrl(KeyCode.COMMA), () -> navigator.to(Section.SETTINGS));
        on(key(KeyCode.F1), () -> navigator.to(Section.GUIDE));
        on(key(KeyCode.F2), () -> navigator.to(new Place.WhomToCall()));
        on(key(KeyCode.F4), () -> page(navigator).toggleSide());
        on(key(KeyCode.F5), () -> page(navigator).refresh());
        on(ctrl(KeyCode.K), navigator::search);
        on(ctrl(KeyCode.I), () -> navigator.to(Place.ImportPreview.of(List.of())));
        on(alt(KeyCode.LEFT), navigator::back);
        on(alt(KeyCode.RIGHT), navigator::forward);
        on(ctrl(KeyCode.ENTER), () -> page(navigator).confirm());
        on(ctrl(KeyCode.PLUS), appearance::larger);
        on(ctrl(KeyCode.ADD), appearance::larger);
        on(ctrl(KeyCode.EQUALS), appearance::larger);
        on(ctrl(KeyCode.MINUS), appearance::smaller);
        on(ctrl(KeyCode.SUBTRACT), appearance::smaller);
        on(ctrl(KeyCode.DIGIT0), appearance::usual);
        on(ctrl(KeyCode.NUMPAD0), appearance::usual);
    }

    /// Does what the key means; consumes it then.
    void handle(KeyEvent event) {
        actions.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                });
    }

    private void on(KeyCombination key, Runnable action) {
        actions.put(key, action);
    }

    private static Page page(Navigator navigator) {
        return navigator.here().get().page();
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }
}
