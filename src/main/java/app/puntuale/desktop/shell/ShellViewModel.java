package app.puntuale.desktop.shell;

import app.puntuale.desktop.tasks.Latest;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the frame of the window knows, asked again after each change.
public final class ShellViewModel {

    private final Supplier<Standing> archive;
    private final BooleanSupplier sampleRemoval;
    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNKNOWN);

    /// @param archive asks the archive: takes a moment
    /// @param sampleRemoval removes the made-up firm, or answers false: takes a moment
    public ShellViewModel(Supplier<Standing> archive, BooleanSupplier sampleRemoval, Desk desk) {
        this.archive = archive;
        this.sampleRemoval = sampleRemoval;
        this.desk = desk;
        this.latest = desk.background().latest();
        desk.changes().listen(this::refresh);
    }

    public void refresh() {
        latest.ask(archive::get, standing::set);
    }

    /// Then one begins anew.
    void removeSample() {
        desk.background().run(sampleRemoval::getAsBoolean, removed -> {
            if (removed) {
                desk.way().afresh(new Place.FirstRun());
                desk.toasts().say("mdi2f-flask-empty-outline", desk.texts().get("shell.removeSample.done"));
                refresh();
            } else {
                desk.toasts().say("mdi2a-alert-circle-outline", desk.texts().get("shell.removeSample.own"));
            }
        });
    }

    Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }
}
