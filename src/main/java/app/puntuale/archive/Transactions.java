package app.puntuale.archive;

import java.util.function.Supplier;

/// What must happen together happens in one transaction, opened by the use case.
public interface Transactions {

    /// Runs the work wholly or not at all: whatever it throws rolls everything back and comes through unchanged.
    /// A call inside another joins the outer transaction.
    <T> T inOne(Supplier<T> work);

    /// As [#inOne], for work that has no answer.
    void run(Runnable work);
}
