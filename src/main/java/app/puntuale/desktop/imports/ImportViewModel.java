package app.puntuale.desktop.imports;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.tasks.Job;
import app.puntuale.imports.LastImport;
import app.puntuale.imports.Preview;
import app.puntuale.imports.PreviewLine;
import app.puntuale.imports.Progress;
import app.puntuale.imports.TakingBack;
import app.puntuale.office.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// An import from the choice of files to what it has left to do. Nothing is stored before somebody has seen it and
/// said so, and stopping it leaves nothing behind.
public final class ImportViewModel {

    /// How far it has come.
    sealed interface Phase {
        /// Which files?
        record Asking() implements Phase {}

        record Reading() implements Phase {}

        record Previewed(Preview preview) implements Phase {}

        record Storing(Preview preview) implements Phase {}

        record Done(Aftermath aftermath) implements Phase {}

        /// Somebody stopped it: nothing was stored.
        record Stopped() implements Phase {}

        /// Somebody took back what was stored.
        record TakenBack(TakingBack.TakenBack gone) implements Phase {}
    }

    private final Office office;
    private final Desk desk;
    private final Place.ImportPreview place;
    private final Settling settling;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(new Phase.Asking());
    private final ReadOnlyObjectWrapper<Optional<LastImport>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper files = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
    private final ObservableSet<PreviewLine> collected = FXCollections.observableSet();
    private Optional<Job> job = Optional.empty();
    private int filesRead;

    public ImportViewModel(Office office, Place.ImportPreview place, Desk desk) {
        this.office = office;
        this.desk = desk;
        this.place = place;
        this.settling = new Settling(office, desk);
        shown.subscribe(this::filter);
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The import that can be taken back.
    ReadOnlyObjectProperty<Optional<LastImport>> last() {
        return last.getReadOnlyProperty();
    }

    /// How many files have been read, or stored, so far.
    ReadOnlyIntegerProperty files() {
        return files.getReadOnlyProperty();
    }

    /// How many there are in all; 0 while nobody knows.
    int filesInAll() {
        return filesRead;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /// The lines of the preview that are looked at.
    ObservableList<PreviewLine> lines() {
        return lines;
    }

    /// Of those that were perhaps collected, the ones that somebody says were.
    ObservableSet<PreviewLine> collected() {
        return collected;
    }

    Settling settling() {
        return settling;
    }

    LocalDate today() {
        return desk.today().get();
    }

    /// Whether this belongs to the first run.
    boolean isFirstRun() {
        return place.next() instanceof Place.FirstRun;
    }

    /// Begins to read, once, when there are files.
    void begin() {
        if (phase.get() instanceof Phase.Asking && place.files().isEmpty()) {
            lookForTheLast();
        }
        if (phase.get() instanceof Phase.Asking && !place.files().isEmpty()) {
            read(place.files());
        }
    }

    /// Other files, at another place: the way back does not lead to these.
    void choose(List<Path> chosen) {
        desk.way().instead(new Place.ImportPreview(chosen, place.next()));
    }

    void stop() {
        job.ifPresent(Job::cancel);
    }

    /// Stores what the preview promises.
    void confirm() {
        if (phase.get() instanceof Phase.Previewed(var preview) && preview.hasSomethingToStore()) {
            var ticked = List.copyOf(collected);
            phase.set(new Phase.Storing(preview));
            watch(desk.background().start(work -> store(preview, ticked, work), this::stored));
        }
    }

    /// Takes back everything that the last import stored.
    void takeBack() {
        last.get()
                .ifPresent(wanted -> desk.background()
                        .run(() -> office.imports().takeBack(wanted), answer -> {
                            switch (answer) {
                                case TakingBack.TakenBack gone -> {
                                    last.set(Optional.empty());
                                    phase.set(new Phase.TakenBack(gone));
                                    desk.changes().happened();
                                }
                                case TakingBack.AlreadyAtWork _ -> refuse("imports.takeBack.atWork");
                                case TakingBack.NotTheLast _ -> {
                                    last.set(Optional.empty());
                                    refuse("imports.takeBack.notTheLast");
                                }
                            }
                        }));
    }

    private void refuse(String key) {
        desk.toasts().say("mdi2a-alert-circle-outline", desk.texts().get(key));
    }

    private void lookForTheLast() {
        desk.background().run(() -> office.imports().last(), last::set);
    }

    /// Leaves without storing anything.
    void giveUp() {
        stop();
        desk.way().back();
    }

    void goOn() {
        desk.way().instead(place.next());
    }

    void enterPayments() {
        desk.way().to(new Place.PaymentEntry(Optional.empty()));
    }

    void chooseMore() {
        desk.way().to(new Place.ImportPreview(List.of(), place.next()));
    }

    private void read(List<Path> chosen) {
        phase.set(new Phase.Reading());
        watch(desk.background().start(work -> office.imports().preview(chosen, watching(work)), this::seen));
    }

    private void seen(Preview preview) {
        filesRead = files.get();
        if (preview.cancelled()) {
            phase.set(new Phase.Stopped());
            return;
        }
        filesRead = Math.max(filesRead, (int)
                preview.lines().stream().map(PreviewLine::name).distinct().count());
        phase.set(new Phase.Previewed(preview));
        filter(shown.get());
    }

    private Optional<Aftermath> store(Preview preview, List<PreviewLine> ticked, Job work) {
        var result = office.imports().carryOut(preview, watching(work));
        if (result.cancelled()) {
            return Optional.empty();
        }
        var today = desk.today().get();
        settling.enterCollected(ticked, today);
        return Optional.of(Aftermath.of(
                result,
                filesRead,
                preview,
                office.archive().invoices().open(),
                office.today().queue(today)));
    }

    private void stored(Optional<Aftermath> aftermath) {
        aftermath.ifPresentOrElse(
                left -> {
                    settling.begin(left.attentions());
                    phase.set(new Phase.Done(left));
                    lookForTheLast();
                    desk.changes().happened();
                },
                () -> phase.set(new Phase.Stopped()));
    }

    private void watch(Job started) {
        job = Optional.of(started);
        files.unbind();
        files.bind(started.done());
    }

    private void filter(Shown wanted) {
        if (phase.get() instanceof Phase.Previewed(var preview)) {
            lines.setAll(preview.lines().stream().filter(wanted::shows).toList());
        }
    }

    private static Progress watching(Job work) {
        return new Progress() {
            @Override
            public void read(int files) {
                work.reached(files);
            }

            @Override
            public boolean cancelled() {
                return work.isCancelled();
            }
        };
    }
}
