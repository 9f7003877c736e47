package app.puntuale.desktop.shell;

import app.puntuale.desktop.tasks.Latest;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the frame of the window knows, asked again after each change.
public final class ShellViewModel {

    private final Supplier<Standing> archive;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNKNOWN);

    /// @param archive asks the archive: takes a moment
    public ShellViewModel(Supplier<Standing> archive, Desk desk) {
        this.archive = archive;
        this.latest = desk.background().latest();
        desk.changes().listen(this::refresh);
    }

    public void refresh() {
        latest.ask(archive::get, standing::set);
    }

    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }
}
