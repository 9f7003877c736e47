package app.puntuale.desktop;

import app.puntuale.desktop.errors.Surprises;
import app.puntuale.desktop.search.SearchBox;
import app.puntuale.desktop.search.SearchViewModel;
import app.puntuale.desktop.shell.Changes;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.MainWindow;
import app.puntuale.desktop.shell.Navigator;
import app.puntuale.desktop.shell.Overlay;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.shell.ShellViewModel;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.RealOffice;
import app.puntuale.desktop.tasks.Background;
import app.puntuale.desktop.tasks.Unfinished;
import app.puntuale.interest.Rates;
import app.puntuale.office.SurpriseLog;
import app.puntuale.pdf.PdfPagePictures;
import app.puntuale.smtp.SmtpPostman;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;

/// The whole window on the stage, as the program builds it, on the archive of a made-up firm.
final class WholeWindow {

    final Playhouse playhouse = new Playhouse();
    final Toasts toasts = new Toasts();
    final Navigator navigator;
    private final Firm firm;
    private final Desk desk;
    private final Surprises surprises;

    /// @param folder where surprises would be written down
    WholeWindow(Firm firm, Path folder) {
        this.firm = firm;
        RealOffice.introduce(firm.office);
        this.surprises = new Surprises(new SurpriseLog(folder), () -> Instant.EPOCH);
        var background = new Background(Runnable::run, Runnable::run, thrown -> {
            throw new AssertionError(thrown);
        });
        var overlay = new Overlay();
        var changes = new Changes();
        var texts = Texts.in(Language.ITALIAN);
        var kit = new Kit(new SmtpPostman(), new PdfPagePictures(), Rates.shipped(), () -> LocalTime.NOON);
        this.navigator = new Navigator(
                way -> new Rooms(
                        firm.office,
                        kit,
                        playhouse.appearance(),
                        new Desk(texts, () -> Firm.TODAY, background, way, toasts, overlay, changes, new Unfinished())),
                Section.TODAY);
        this.desk =
                new Desk(texts, () -> Firm.TODAY, background, navigator, toasts, overlay, changes, new Unfinished());
    }

    void open(double width, double height) {
        playhouse.play(this::window, width, height);
    }

    Place here() {
        return navigator.here().get().place();
    }

    void go(Place place) {
        playhouse.onStage(() -> {
            navigator.to(place);
            return true;
        });
    }

    private MainWindow window() {
        var search = new SearchBox(new SearchViewModel(firm.office.today(), firm.archive.customers(), desk), desk);
        navigator.searchWith(search::open);
        var model = new ShellViewModel(() -> Frame.standing(firm.office, Firm.TODAY), () -> false, desk);
        return new MainWindow(model, navigator, desk, surprises, playhouse.appearance());
    }
}
