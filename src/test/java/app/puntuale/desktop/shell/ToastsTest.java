package app.puntuale.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToastsTest {

    private final Toasts toasts = new Toasts();
    private final List<String> undone = new ArrayList<>();

    @Test
    void undoingWorksEvenWhenTheToastIsGoneAndOnlyOnce() {
        toasts.say("mdi2c-check", "Incasso registrato", () -> undone.add("incasso"));
        toasts.close();
        toasts.undo();
        toasts.undo();
        assertEquals(List.of("incasso"), undone);
    }

    @Test
    void aMereRemarkDoesNotTakeTheUndoAway() {
        toasts.say("mdi2c-check", "Incasso registrato", () -> undone.add("incasso"));
        toasts.say("mdi2c-content-copy", "Numero copiato");
        toasts.undo();
        assertEquals(List.of("incasso"), undone);
        assertEquals(Optional.empty(), toasts.current().get());
    }
}
