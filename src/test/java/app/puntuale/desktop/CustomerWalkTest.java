package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.Event;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.SourceGrade;
import app.puntuale.money.Money;
import app.puntuale.payments.Towards;
import app.puntuale.prescription.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one decides on a customer's page, in the whole window: each question answered as a person would.
class CustomerWalkTest {

    private static final String EDILPIETRA = "Edilpietra Valbruna S.r.l.";

    private final Firm firm = Firm.busy();
    private WholeWindow window;
    private Playhouse playhouse;

    @BeforeEach
    void open(@TempDir Path folder) {
        firm.creditNote(EDILPIETRA, "NC 7/2026", "2026-01-15", "380.00", "318/2025");
        firm.paid(EDILPIETRA, "2026-01-20", "1000.00");
        window = new WholeWindow(firm, folder);
        playhouse = window.playhouse;
        window.open(1360, 860);
        window.go(new Place.CustomerCard(firm.customer(EDILPIETRA).id()));
    }

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void theLimitIsSetFromTheFactsAndThePageSaysThatItIsExceeded() {
        press("Fido…");
        playhouse.robot().write("4000");
        playhouse.settle();
        playhouse.photograph("customer-walk-limit");
        enter();
        assertEquals(new Event.CreditLimitSet(Optional.of(Money.of("4000.00"))), last());
        assertTrue(isSeen("Oltre il fido"));
        assertTrue(isSeen("142 % del fido di €\u00a04.000,00"));
        playhouse.photograph("customer-walk-over-limit");
    }

    @Test
    void aSignalIsNotedFromTheCardOfTheRisk() {
        playhouse.robot().clickOn("#risk");
        press("Annota un segnale…");
        playhouse.robot().write("Protesto levato a gennaio");
        playhouse.settle();
        playhouse.photograph("customer-walk-signal");
        enter();
        assertEquals(new Event.SignalNoted(SourceGrade.HEARSAY, "Protesto levato a gennaio"), last());
    }

    @Test
    void thePolicyIsChosenWithAReason() {
        press("Cambia…");
        playhouse.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB);
        playhouse.robot().write("Ci fornisce lui");
        playhouse.settle();
        playhouse.photograph("customer-walk-policy");
        enter();
        var assigned = assertInstanceOf(Event.PolicyAssigned.class, last());
        assertEquals("Ci fornisce lui", assigned.reason());
        assertEquals(Optional.of(ReadyPolicies.PROTECTED), assigned.policy());
    }

    @Test
    void aTermIsChosenForTheChosenInvoice() {
        choose("#items", 0);
        playhouse.photograph("customer-walk-chosen");
        press("Cambia termine…");
        playhouse.robot().type(KeyCode.DOWN);
        playhouse.settle();
        playhouse.photograph("customer-walk-term");
        enter();
        assertEquals(
                Term.FIVE_YEARS,
                assertInstanceOf(Event.TermChosen.class, last()).term());
    }

    @Test
    void theDebtIsAcknowledgedForTheChosenInvoice() {
        choose("#items", 0);
        press("Riconoscimento del debito…");
        playhouse.robot().write("10/3/2026").type(KeyCode.TAB);
        playhouse.robot().write("Email della signora Pieri");
        playhouse.settle();
        playhouse.photograph("customer-walk-acknowledged");
        enter();
        assertEquals(
                "Email della signora Pieri",
                assertInstanceOf(Event.Acknowledged.class, last()).how());
    }

    @Test
    void interestIsGivenUpWithAReason() {
        playhouse.robot().clickOn("Interessi");
        playhouse.settle();
        choose("#interest", 0);
        press("Rinuncia agli interessi…");
        playhouse.robot().write("Cliente storico");
        playhouse.settle();
        playhouse.photograph("customer-walk-waive");
        enter();
        var waived = assertInstanceOf(Event.InterestWaived.class, last());
        assertEquals(List.of(Towards.INTEREST, "Cliente storico"), List.of(waived.towards(), waived.reason()));
    }

    @Test
    void aLineIsCorrectedByTheKeyboard() {
        playhouse.robot().clickOn("#note").write("Pagano domani").type(KeyCode.ENTER);
        playhouse.settle();
        playhouse.onStage(() -> {
            playhouse.robot().lookup(".correct").query().requestFocus();
            return true;
        });
        playhouse.photograph("customer-walk-correct");
        playhouse.robot().type(KeyCode.SPACE);
        playhouse.settle();
        playhouse.robot().write("Era un altro cliente");
        playhouse.settle();
        enter();
        assertEquals(
                "Era un altro cliente",
                assertInstanceOf(Event.Corrected.class, last()).reason());
        playhouse.photograph("customer-walk-corrected");
    }

    @Test
    void theWholePageInTheSmallestWindow() {
        window.open(1100, 700);
        window.go(new Place.CustomerCard(firm.customer(EDILPIETRA).id()));
        choose("#items", 0);
        playhouse.photograph("customer-walk-small");
    }

    @Test
    void thePageWithLargeLetters() {
        playhouse.onStage(() -> {
            playhouse.appearance().scale().set(4);
            return true;
        });
        choose("#items", 0);
        playhouse.photograph("customer-walk-large");
        playhouse.onStage(() -> {
            playhouse.appearance().usual();
            return true;
        });
    }

    @Test
    void sortedWhatHasLoweredAnInvoiceStaysBelowIt() {
        assertEquals(List.of("318/2025", "318/2025", "318/2025", "341/2025"), sorted(SortType.DESCENDING));
        assertEquals(List.of("341/2025", "318/2025", "318/2025", "318/2025"), sorted(SortType.ASCENDING));
        playhouse.photograph("customer-walk-sorted");
    }

    /// The invoice of each line, from top to bottom, when the table is sorted by what is left.
    private List<String> sorted(SortType type) {
        return playhouse.onStage(() -> {
            TableView<?> items = playhouse.robot().lookup("#items").queryAs(TableView.class);
            sort(items, type);
            var number = items.getColumns().getFirst();
            return IntStream.range(0, items.getItems().size())
                    .mapToObj(row -> String.valueOf(number.getCellData(row)))
                    .map(line -> line.replaceAll("(?s).*?number=(\\d+/\\d+).*", "$1"))
                    .toList();
        });
    }

    private static <R> void sort(TableView<R> items, SortType type) {
        var left = items.getColumns().get(4);
        left.setSortType(type);
        items.getSortOrder().setAll(List.of(left));
    }

    private boolean isSeen(String words) {
        return !playhouse.robot().lookup(words).queryAll().isEmpty();
    }

    private void press(String words) {
        playhouse.robot().clickOn(words);
        playhouse.settle();
    }

    private void enter() {
        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
    }

    private void choose(String table, int row) {
        playhouse.onStage(() -> {
            playhouse
                    .robot()
                    .lookup(table)
                    .queryAs(TableView.class)
                    .getSelectionModel()
                    .select(row);
            return true;
        });
    }

    private Event last() {
        return firm.archive
                .history()
                .of(firm.customer(EDILPIETRA).id())
                .getLast()
                .event();
    }
}
