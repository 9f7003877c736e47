package app.puntuale.desktop.firstrun;

import app.puntuale.desktop.settings.CompanyViewModel;
import app.puntuale.desktop.settings.MailAccountViewModel;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.office.Archive;
import app.puntuale.settings.Preferences;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The way through the first run. Every step may be skipped but one: a firm has a name.
public final class FirstRunViewModel {

    /// The words are under `firstrun.step.`, `firstrun.title.` and `firstrun.lead.`.
    enum Step {
        COMPANY,
        INVOICES,
        BANK,
        MAIL,
        READY
    }

    /// What the archive holds already.
    record Found(boolean company, int customers, int openItems) {
        static final Found NOTHING = new Found(false, 0, 0);
    }

    private final Archive archive;
    private final Runnable sample;
    private final CompanyViewModel company;
    private final MailAccountViewModel mail;
    private final Desk desk;
    private final StringProperty author = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.COMPANY);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanBinding mayGoOn;

    /// @param sample fills the empty archive with the made-up firm; takes a moment
    public FirstRunViewModel(
            Archive archive, Runnable sample, CompanyViewModel company, MailAccountViewModel mail, Desk desk) {
        this.archive = archive;
        this.sample = sample;
        this.company = company;
        this.mail = mail;
        this.desk = desk;
        this.mayGoOn =
                Bindings.createBooleanBinding(this::isStepDone, step, found, company.isNamed(), mail.isComplete());
    }

    CompanyViewModel company() {
        return company;
    }

    MailAccountViewModel mail() {
        return mail;
    }

    /// The name under which things are written down.
    StringProperty author() {
        return author;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// While the sample firm is being made.
    ReadOnlyBooleanProperty isBusy() {
        return busy.getReadOnlyProperty();
    }

    /// The made-up firm moves only into an archive that is nobody's yet.
    ObservableValue<Boolean> maySample() {
        return found.map(Found.NOTHING::equals);
    }

    /// Whether what this step asks for is there.
    BooleanBinding mayGoOn() {
        return mayGoOn;
    }

    /// Comes to the front, for the first time or back from the invoices: these may have told who the firm is.
    void arrive() {
        desk.background().run(this::look, now -> {
            var invoicesCameIn = found.get().customers() == 0 && now.customers() > 0;
            found.set(now);
            if (invoicesCameIn && now.company()) {
                company.refresh();
            }
            if (invoicesCameIn && step.get() == Step.INVOICES) {
                step.set(now.company() ? Step.BANK : Step.COMPANY);
            }
        });
    }

    /// Keeps what this step asked for and goes on.
    void next() {
        if (!mayGoOn.get()) {
            return;
        }
        switch (step.get()) {
            case COMPANY -> company.keep(this::goOnFromTheName);
            case INVOICES -> skip();
            case BANK -> company.keep(() -> step.set(Step.MAIL));
            case MAIL -> mail.keep(() -> step.set(Step.READY));
            case READY -> finish();
        }
    }

    private void goOnFromTheName() {
        var there = found.get();
        found.set(new Found(true, there.customers(), there.openItems()));
        step.set(there.customers() > 0 ? Step.BANK : Step.INVOICES);
    }

    /// Goes on without; from the invoices back to the name when there is none yet.
    void skip() {
        step.set(
                switch (step.get()) {
                    case COMPANY -> Step.INVOICES;
                    case INVOICES -> company.isNamed().get() ? Step.BANK : Step.COMPANY;
                    case BANK -> Step.MAIL;
                    case MAIL, READY -> Step.READY;
                });
    }

    void back() {
        step.set(
                switch (step.get()) {
                    case COMPANY, INVOICES -> Step.COMPANY;
                    case BANK -> Step.INVOICES;
                    case MAIL -> Step.BANK;
                    case READY -> Step.MAIL;
                });
    }

    /// These files are looked at before anything is stored; the way back leads here.
    void bring(List<Path> files) {
        step.set(Step.INVOICES);
        desk.way().to(new Place.ImportPreview(files, new Place.FirstRun()));
    }

    void useSample() {
        busy.set(true);
        desk.background()
                .run(
                        () -> {
                            sample.run();
                            return true;
                        },
                        _ -> {
                            busy.set(false);
                            desk.changes().happened();
                            desk.way().instead(Section.TODAY);
                        },
                        () -> busy.set(false));
    }

    private void finish() {
        var name = author.get().strip();
        desk.background().run(() -> sign(name), _ -> {
            desk.changes().happened();
            desk.way().instead(Section.TODAY);
        });
    }

    private boolean sign(String name) {
        var before = archive.settings().preferences();
        archive.settings().keep(new Preferences(before.language(), before.theme(), name, before.sample()));
        return true;
    }

    private Found look() {
        return new Found(
                archive.settings().company().isPresent(),
                archive.customers().all().size(),
                archive.invoices().open().size());
    }

    private boolean isStepDone() {
        return switch (step.get()) {
            case COMPANY, BANK -> company.isNamed().get();
            case INVOICES -> found.get().customers() > 0;
            case MAIL -> mail.isComplete().get();
            case READY -> true;
        };
    }
}
