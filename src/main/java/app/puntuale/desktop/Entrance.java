package app.puntuale.desktop;

import app.puntuale.archive.ArchiveInUseException;
import app.puntuale.archive.ArchiveOutOfReachException;
import app.puntuale.archive.ArchiveTooNewException;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.office.Office;
import app.puntuale.settings.Preferences;

/// What one finds on coming to the archive.
sealed interface Entrance {

    /// It is open.
    ///
    /// @param beginning where one begins: with the first run while the firm has no name
    record Open(Office office, Preferences preferences, Place beginning) implements Entrance {}

    /// Another window has it open, and has come to the front.
    record Answered() implements Entrance {}

    /// Another program has it, and does not answer.
    record InUse() implements Entrance {}

    /// Its folder cannot be made or written.
    record OutOfReach() implements Entrance {}

    /// A later version of the program has written it.
    record TooNew() implements Entrance {}

    /// Takes a moment: not for the thread of the window.
    static Entrance to(Opening opening) {
        try {
            var office = opening.door().open(opening.folder());
            office.mailroom().afterRestart(); // whatever was leaving when the program ended is asked about
            var settings = office.archive().settings();
            var beginning = settings.company().isPresent() ? Section.TODAY : new Place.FirstRun();
            return new Open(office, settings.preferences(), beginning);
        } catch (ArchiveInUseException _) {
            return opening.bell().ring() ? new Answered() : new InUse();
        } catch (ArchiveOutOfReachException _) {
            return new OutOfReach();
        } catch (ArchiveTooNewException _) {
            return new TooNew();
        }
    }
}
