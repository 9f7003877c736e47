package app.puntuale.desktop.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final List<Throwable> surprises = new ArrayList<>();
    private final Background background = new Background(Runnable::run, waiting::add, surprises::add);

    @Test
    void theAnswerComesBackOnTheThreadOfTheWindow() {
        background.run(() -> "trovato", shown::add);
        assertEquals(List.of(), shown);
        windowTakesItsTurn();
        assertEquals(List.of("trovato"), shown);
    }

    @Test
    void whatNobodyForesawEndsInOnePlaceAfterTidyingUp() {
        var surprise = new IllegalStateException("the disk is full");
        background.run(
                () -> {
                    throw surprise;
                },
                answer -> shown.add(String.valueOf(answer)),
                () -> shown.add("tidied up"));
        windowTakesItsTurn();
        assertEquals(List.of("tidied up"), shown);
        assertEquals(List.of(surprise), surprises);
    }

    @Test
    void theLastQuestionAskedWins() {
        var latest = background.latest();
        latest.ask(() -> "ros", shown::add);
        latest.ask(() -> "rossi", shown::add);
        windowTakesItsTurn();
        assertEquals(List.of("rossi"), shown);
    }

    @Test
    void aQuestionNoLongerWantedIsNotAnswered() {
        var latest = background.latest();
        latest.ask(() -> "ros", shown::add);
        latest.forget();
        windowTakesItsTurn();
        assertEquals(List.of(), shown);
    }

    @Test
    void aThousandSignsOfProgressAreOneForTheWindow() {
        var job = background.start(
                running -> {
                    for (int i = 1; i <= 1000; i++) {
                        running.reached(i);
                    }
                    return "fatto";
                },
                shown::add);
        assertEquals(2, waiting.size(), "one for the count, one for the end");
        windowTakesItsTurn();
        assertEquals(1000, job.done().get());
        assertFalse(job.running().get());
        assertEquals(List.of("fatto"), shown);
    }

    @Test
    void aJobIsAskedToStopAndStops() {
        var job = new Job(Runnable::run);
        assertFalse(job.isCancelled());
        job.cancel();
        assertEquals(true, job.isCancelled());
    }

    private void windowTakesItsTurn() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
