package app.puntuale.command;

/// How a command ended, as a script sees it.
enum Outcome {
    DONE(0),
    /// Some of it, or all of it, was refused: the sentences say what and why.
    REFUSED(1),
    /// It was asked for in a way that the program does not understand: nothing was done.
    MISUSED(2);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
