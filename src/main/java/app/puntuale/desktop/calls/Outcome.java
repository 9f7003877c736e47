package app.puntuale.desktop.calls;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// How a call can end, in the order and with the keys of mockup 03, and for a talk without any of them the letter S;
/// the words are under `calls.outcome.`.
enum Outcome {
    NO_ANSWER("1", "mdi2p-phone-missed-outline"),
    MESSAGE_LEFT("2", "mdi2v-voicemail"),
    PROMISED("3", "mdi2h-handshake-outline"),
    DISPUTED("4", "mdi2c-comment-alert-outline"),
    WANTS_COPY("5", "mdi2f-file-document-multiple-outline"),
    WRONG_NUMBER("6", "mdi2p-phone-remove-outline"),
    REFUSES("7", "mdi2c-cancel"),
    IN_DIFFICULTY("8", "mdi2l-lifebuoy"),
    CALL_BACK("9", "mdi2a-alarm-snooze"),
    SAYS_PAID("0", "mdi2c-cash-check"),
    SPOKEN("S", "mdi2p-phone-check-outline");

    private final String key;
    private final String icon;

    Outcome(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    String key() {
        return key;
    }

    String icon() {
        return icon;
    }

    /// The outcome of a key, for a digit on the row of digits or beside it; empty for any other key.
    static Optional<Outcome> of(KeyCode pressed) {
        return pressed.isDigitKey() || pressed.isLetterKey()
                ? Stream.of(values())
                        .filter(outcome -> pressed.getName().endsWith(outcome.key))
                        .findFirst()
                : Optional.empty();
    }
}
