package app.puntuale.smtp;

import java.util.Optional;

/// How far a delivery has come: what a broken line means depends on it.
final class Progress {

    private boolean handedOver;
    private Optional<String> answer = Optional.empty();

    /// The last byte was written: from now on the server may have taken the message, whatever is heard of it.
    void handedOver() {
        handedOver = true;
    }

    boolean isHandedOver() {
        return handedOver;
    }

    void accepted(String serverAnswer) {
        answer = Optional.of(Failure.plain(serverAnswer));
    }

    /// What the server said when it took the message.
    Optional<String> answer() {
        return answer;
    }
}
