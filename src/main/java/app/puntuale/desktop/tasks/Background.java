package app.puntuale.desktop.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// The one way off the user-interface thread and back onto it. Whatever goes wrong ends in one place.
public final class Background {

    private final Executor worker;
    private final Executor userInterface;
    private final Consumer<Throwable> unexpected;

    /// In the application: an executor of virtual threads and `Platform::runLater`. In a test: `Runnable::run`, twice.
    ///
    /// @param unexpected called on the user-interface thread with whatever nobody foresaw
    public Background(Executor worker, Executor userInterface, Consumer<Throwable> unexpected) {
        this.worker = worker;
        this.userInterface = userInterface;
        this.unexpected = unexpected;
    }

    public <T> void run(Callable<T> work, Consumer<? super T> whenDone) {
        run(work, whenDone, () -> {});
    }

    /// @param whenFailed called on the user-interface thread before the surprise is shown: to tidy up, not to explain
    public <T> void run(Callable<T> work, Consumer<? super T> whenDone, Runnable whenFailed) {
        worker.execute(() -> {
            try {
                var result = work.call();
                userInterface.execute(() -> whenDone.accept(result));
            } catch (Exception | Error e) {
                userInterface.execute(() -> {
                    whenFailed.run();
                    unexpected.accept(e);
                });
            }
        });
    }

    /// Work long enough to be watched and stopped.
    ///
    /// @param work is handed the job, to say how far it has come and to ask whether it should stop
    public <T> Job start(Function<Job, T> work, Consumer<? super T> whenDone) {
        var job = new Job(userInterface);
        run(
                () -> work.apply(job),
                result -> {
                    job.finish();
                    whenDone.accept(result);
                },
                job::finish);
        return job;
    }

    /// Questions of one kind, of which only the last is answered.
    public Latest latest() {
        return new Latest(this);
    }
}
