package app.puntuale.desktop.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Paperwork;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.RealOffice;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoicesTest {

    private final Workroom room = new Workroom();
    private final Desk desk = room.desk();

    @TempDir
    private Path folder = Path.of("");

    private Optional<Office> office = Optional.empty();

    @BeforeEach
    void importInvoices(@TempDir Path files) {
        office = Optional.of(RealOffice.in(folder, Paperwork.mixed(files)));
    }

    @AfterEach
    void close() {
        office.ifPresent(Office::close);
    }

    @Test
    void eachFilterSaysHowManyItShows() {
        var model = model();
        assertEquals(
                Map.of(
                        InvoiceFilter.OVERDUE, 6L,
                        InvoiceFilter.NOT_YET_DUE, 4L,
                        InvoiceFilter.TO_COMPLETE, 1L,
                        InvoiceFilter.TO_CHECK, 3L,
                        InvoiceFilter.DISPUTED, 0L,
                        InvoiceFilter.ALL, 11L),
                model.counts());
    }

    @Test
    void theTotalsAreOfWhatIsShown() {
        var model = model();
        model.search().set("gelso");
        assertEquals(List.of("352/2025"), numbers(model));
        assertEquals(new Amounts(List.of(Money.of("2928.00"))), model.outstanding());
        model.filter().set(InvoiceFilter.ALL);
        assertEquals(List.of("031/2026", "352/2025"), numbers(model));
        assertEquals(1, model.customers());
    }

    @Test
    void aMissingDueDateIsConfirmedByAPerson() {
        var model = model();
        model.filter().set(InvoiceFilter.TO_COMPLETE);
        var line = model.shown().getFirst();
        model.confirmDueDate(line, LocalDate.of(2026, 3, 19));
        model.refresh();
        assertEquals(List.of(), numbers(model));
        model.filter().set(InvoiceFilter.NOT_YET_DUE);
        assertEquals("031/2026", numbers(model).getFirst());
    }

    @Test
    void bothSumsAreShownWhereTheyDifferAndALookSettlesIt() {
        var model = model();
        var line = line(model, "035/2026");
        model.choose(Optional.of(line));
        assertEquals(
                Optional.of(new Chosen(
                        line,
                        List.of(Doubt.AMOUNTS_DIFFER),
                        Optional.of(new Chosen.Sums(Money.of("1220.00"), Money.of("1000.00"))))),
                model.chosen().get());
        model.settle(line, Doubt.AMOUNTS_DIFFER);
        model.refresh();
        assertEquals(2L, model.counts().get(InvoiceFilter.TO_CHECK));
    }

    @Test
    void theImportComesBackHere() {
        model().importInvoices();
        assertEquals(List.of(new Place.ImportPreview(List.of(), Section.INVOICES)), room.visited);
    }

    @Test
    void looksAsDrawn() {
        var playhouse = new Playhouse();
        var model = model();
        playhouse.play(() -> view(model), 1156, 820);
        playhouse.photograph("invoices");
        playhouse.robot().clickOn("Da completare").clickOn("031/2026");
        playhouse.settle();
        playhouse.photograph("invoices-to-complete");
        playhouse.robot().clickOn("#confirm-due-date");
        playhouse.settle();
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 19)),
                line(model(), "031/2026").item().dueOn());
        playhouse.robot().clickOn("Da verificare").clickOn("035/2026");
        playhouse.settle();
        playhouse.photograph("invoices-to-check");
    }

    @Test
    void anEmptyArchiveAsksForInvoices() {
        var playhouse = new Playhouse();
        try (var empty = new Firm()) {
            playhouse.play(
                    () -> view(new InvoicesViewModel(
                            empty.archive.invoices(), empty.today, empty.followUps, empty.office.letters(), desk)),
                    1156,
                    820);
            playhouse.photograph("invoices-empty");
        }
    }

    private InvoicesView view(InvoicesViewModel model) {
        var view = new InvoicesView(model, desk);
        view.shown();
        return view;
    }

    private InvoicesViewModel model() {
        var open = office.orElseThrow();
        var model =
                new InvoicesViewModel(open.archive().invoices(), open.today(), open.followUps(), open.letters(), desk);
        model.refresh();
        return model;
    }

    private static InvoiceLine line(InvoicesViewModel model, String number) {
        model.filter().set(InvoiceFilter.ALL);
        return model.shown().stream()
                .filter(line -> line.item().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(InvoicesViewModel model) {
        return model.shown().stream().map(line -> line.item().number()).toList();
    }
}
