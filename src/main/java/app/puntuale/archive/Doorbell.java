package app.puntuale.archive;

/// How a second start, which finds the archive in use, asks the first to come to the front.
public interface Doorbell {

    /// Rings and waits a moment; true when somebody answered, false when nobody did: then it is said in words that
    /// the archive is in use.
    boolean ring();

    /// Answers whoever rings, until the answering is closed.
    ///
    /// @param comeToFront runs on a thread of its own, once for each ring
    Answering answer(Runnable comeToFront);

    /// Somebody is listening for the bell.
    interface Answering extends AutoCloseable {
        @Override
        void close();
    }
}
