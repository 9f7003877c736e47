package app.puntuale.desktop.letters;

import app.puntuale.archive.Content;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Where a letter can go from the screen. The person is asked first, and only then is the letter made: whoever thinks
/// better of it has used no number. To be asked on the thread of the window.
public interface Outlet {

    /// The file they chose; empty when they chose none.
    ///
    /// @param proposed the name that is offered
    Optional<Path> file(String proposed, Window owner);

    PrinterAnswer printer(Window owner);

    /// What came of the question for a printer.
    sealed interface PrinterAnswer {
        record Chosen(Print print) implements PrinterAnswer {}

        /// The person thought better of it.
        record Cancelled() implements PrinterAnswer {}

        /// The computer knows no printer.
        record NoPrinter() implements PrinterAnswer {}
    }

    /// A printer that waits for its paper.
    interface Print {

        /// Takes a moment: not for the thread of the window. False when the printer did not take it.
        boolean print(Content pdf);

        /// There is nothing to print after all.
        void giveUp();
    }
}
