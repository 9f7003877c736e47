package app.puntuale.desktop.tasks;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Questions of one kind: the last one asked wins, the answers to earlier ones are dropped. To be used from the
/// user-interface thread only.
public final class Latest {

    private final Background background;
    private long asked;

    Latest(Background background) {
        this.background = background;
    }

    public <T> void ask(Callable<T> question, Consumer<? super T> whenAnswered) {
        asked++;
        var turn = asked;
        background.run(question, answer -> {
            if (turn == asked) {
                whenAnswered.accept(answer);
            }
        });
    }

    /// Whatever is still on its way is no longer wanted.
    public void forget() {
        asked++;
    }
}
