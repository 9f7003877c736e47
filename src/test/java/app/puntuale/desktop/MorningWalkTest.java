package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.money.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The morning's work in the whole window, by keyboard and by mouse, on a real archive.
class MorningWalkTest {

    private static final String FIRST = "Pensione Riva Azzurra S.a.s.";

    private final Firm firm = Firm.busy();
    private WholeWindow window;
    private Playhouse playhouse;

    @BeforeEach
    void build(@TempDir Path folder) {
        window = new WholeWindow(firm, folder);
        playhouse = window.playhouse;
    }

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void aCallAPostponementAndAPaymentBeforeCoffee() {
        window.open(1360, 860);
        playhouse.photograph("walk-1-today");

        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
        assertInstanceOf(Place.Call.class, window.here());
        playhouse.robot().type(KeyCode.DIGIT3);
        playhouse.settle();
        playhouse.robot().write("20/3");
        playhouse.settle();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                new CallOutcome.Promised(LocalDate.of(2026, 3, 20), Money.of("3416.00")),
                lastCall(FIRST).outcome());
        assertEquals(firm.customer("Mobilificio Querciola").id(), ((Place.Call) window.here()).customer());
        playhouse.robot().type(KeyCode.ESCAPE);
        playhouse.settle();
        assertEquals(Section.TODAY, window.here());
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
        assertEquals(Section.PAYMENTS, window.here());
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
        window.open(1360, 860);
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
                window.here());
    }

    @Test
    void oneKeyLeadsFromRegionToRegion() {
        window.open(1360, 860);
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
        window.open(1360, 860);
        for (var section : Section.values()) {
            window.go(section);
            playhouse.photograph("section-" + section.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void theSmallestWindowHoldsTheMorningToo() {
        window.open(1100, 700);
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
        window.open(1360, 860);
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
