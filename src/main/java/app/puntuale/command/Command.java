package app.puntuale.command;

import app.puntuale.texts.Texts;

/// One piece of work that can be asked for from a terminal.
interface Command {

    /// What it is called, as it is written after `puntuale`.
    String name();

    /// What it takes, as the help shows it.
    Form form(Texts texts);

    /// Does the work.
    ///
    /// @throws Misuse when something written cannot be understood: nothing was done
    /// @throws Refusal when it cannot be done as a whole
    Outcome run(Given given, Session session);
}
