package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.interest.Rates;
import app.puntuale.money.Money;
import app.puntuale.office.SurpriseLog;
import app.puntuale.pdf.PdfPagePictures;
import app.puntuale.smtp.SmtpPostman;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The morning's work in the whole window, by keyboard and by mouse, on a real archive.
class MorningWalkTest {

    private static final String FIRST = "Pensione Riva Azzurra S.a.s.";

    private final Playhouse playhouse = new Playhouse();
    private final Firm firm = Firm.busy();
    private final Toasts toasts = new Toasts();
    private final List<Navigator> navigators = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void aCallAPostponementAndAPaymentBeforeCoffee() {
        open(1360, 860);
        playhouse.photograph("walk-1-today");

        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
        assertInstanceOf(Place.Call.class, here());
        playhouse.robot().type(KeyCode.DIGIT3);
        playhouse.settle();
        playhouse.robot().write("20/3");
        playhouse.settle();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                new CallOutcome.Promised(LocalDate.of(2026, 3, 20), Money.of("3416.00")),
                lastCall(FIRST).outcome());
        assertEquals(firm.customer("Mobilificio Querciola").id(), ((Place.Call) here()).customer());
        playhouse.robot().type(KeyCode.ESCAPE);
        playhouse.settle();
        assertEquals(Section.TODAY, here());
        assertTrue(firm.today.queue(Firm.TODAY).stream()
                .noneMatch(entry -> entry.customer().name().equals(FIRST)));

        playhouse.robot().type(KeyCode.P);
        playhouse.settle();
        playhouse.photograph("walk-2-paused");
        assertInstanceOf(Event.Held.class, lastEvent("Mobilificio Querciola"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(new Event.Resumed(), lastEvent("Mobilificio Querciola"));

        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        playhouse.robot().clickOn("Registra incasso");
        playhouse.settle();
        playhouse.robot().write("cardo");
        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
        playhouse.robot().write("2074");
        playhouse.settle();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Section.PAYMENTS, here());
        assertEquals(
                List.of(),
                firm.archive
                        .invoices()
                        .openOf(firm.customer("Trattoria Il Cardo S.n.c.").id()));
        playhouse.photograph("walk-3-paid");
        press(KeyCode.ALT, KeyCode.LEFT);
    }

    @Test
    void oneFindsACustomerFromWhereverOneIs() {
        open(1360, 860);
        press(KeyCode.CONTROL, KeyCode.K);
        playhouse.robot().write(">zz");
        playhouse.settle();
        playhouse.robot().type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        playhouse.settle();
        playhouse.robot().write("cardo");
        playhouse.settle();
        playhouse.photograph("walk-search");
        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
        assertEquals(
                new Place.CustomerCard(
                        firm.customer("Trattoria Il Cardo S.n.c.").id()),
                here());
    }

    @Test
    void oneKeyLeadsFromRegionToRegion() {
        open(1360, 860);
        var seen = new ArrayList<String>();
        for (var step = 0; step < 4; step++) {
            playhouse.robot().type(KeyCode.F6);
            playhouse.settle();
            seen.add(playhouse.onStage(this::whereTheFocusIs));
        }
        assertEquals(List.of("today-side", "nav-today", "search-opener", "today-list"), seen);
    }

    @Test
    void everySectionHasAPageInBothThemes() {
        open(1360, 860);
        for (var section : Section.values()) {
            go(section);
            playhouse.photograph("section-" + section.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void theSmallestWindowHoldsTheMorningToo() {
        open(1100, 700);
        playhouse.photograph("walk-small-today");
        playhouse.robot().type(KeyCode.F4);
        playhouse.settle();
        playhouse.photograph("walk-small-side");
        playhouse.robot().type(KeyCode.F4, KeyCode.ENTER);
        playhouse.settle();
        playhouse.robot().type(KeyCode.DIGIT3);
        playhouse.settle();
        playhouse.photograph("walk-small-call");
    }

    @Test
    void lettersHalfAsLargeAgainStillFit() {
        open(1360, 860);
        playhouse.onStage(() -> {
            playhouse.appearance().scale().set(4);
            return true;
        });
        playhouse.photograph("walk-large-letters");
        playhouse.onStage(() -> {
            playhouse.appearance().usual();
            return true;
        });
    }

    private String whereTheFocusIs() {
        for (Node node = playhouse
                        .robot()
                        .lookup(".main-window")
                        .query()
                        .getScene()
                        .getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node.getId() != null) {
                return node.getId();
            }
        }
        return "";
    }

    private void open(double width, double height) {
        playhouse.play(this::window, width, height);
    }

    private MainWindow window() {
        RealOffice.introduce(firm.office);
        var surprises = new Surprises(new SurpriseLog(folder), () -> Instant.EPOCH);
        var background = new Background(Runnable::run, Runnable::run, thrown -> {
            throw new AssertionError(thrown);
        });
        var overlay = new Overlay();
        var changes = new Changes();
        var texts = Texts.in(Language.ITALIAN);
        var kit = new Kit(new SmtpPostman(), new PdfPagePictures(), Rates.shipped());
        var navigator = new Navigator(
                way -> new Rooms(
                        firm.office,
                        kit,
                        playhouse.appearance(),
                        new Desk(texts, () -> Firm.TODAY, background, way, toasts, overlay, changes, new Unfinished())),
                Section.TODAY);
        navigators.add(navigator);
        var desk = new Desk(texts, () -> Firm.TODAY, background, navigator, toasts, overlay, changes, new Unfinished());
        var search = new SearchBox(new SearchViewModel(firm.office.today(), firm.archive.customers(), desk), desk);
        navigator.searchWith(search::open);
        var model = new ShellViewModel(() -> Frame.standing(firm.office, Firm.TODAY), () -> false, desk);
        return new MainWindow(model, navigator, desk, surprises, playhouse.appearance());
    }

    private Place here() {
        return navigators.getLast().here().get().place();
    }

    private void go(Section section) {
        playhouse.onStage(() -> {
            navigators.getLast().to(section);
            return true;
        });
    }

    private void press(KeyCode held, KeyCode key) {
        playhouse.robot().press(held).type(key).release(held);
        playhouse.settle();
    }

    private Event lastEvent(String customer) {
        return firm.archive.history().of(firm.customer(customer).id()).getLast().event();
    }

    private Event.Called lastCall(String customer) {
        return Optional.of(lastEvent(customer)).map(Event.Called.class::cast).orElseThrow();
    }
}
