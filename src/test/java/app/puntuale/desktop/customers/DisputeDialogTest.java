package app.puntuale.desktop.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.Event;
import app.puntuale.money.Money;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 2.2: only the part that is disputed rests. What is not understood, or is too much, disputes nothing.
class DisputeDialogTest {

    private final Playhouse playhouse = new Playhouse();
    private final Desk desk = new Workroom().desk();
    private final Firm firm = Firm.busy();

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void aPartThatIsNoPartOfTheInvoiceWaitsUntilItIsMended() {
        open();
        playhouse.robot().write("Scatole rotte");
        assertEquals(false, isDisabled());
        for (var wrong : new String[] {"mille", "-5", "999999"}) {
            write(wrong);
            assertEquals(true, isDisabled(), wrong);
        }
        playhouse.photograph("dispute-too-much");
        write("1000");
        assertEquals(false, isDisabled());
        playhouse.robot().clickOn("#dispute-do");
        playhouse.settle();
        var invoice = firm.archive.invoices().openOf(customer()).getFirst().invoice();
        assertEquals(
                new Event.DisputeOpened(new Dispute(
                        Set.of(invoice),
                        Optional.of(Money.of("1000.00")),
                        "Scatole rotte",
                        false,
                        "",
                        Optional.empty())),
                firm.archive.history().of(customer()).getLast().event());
    }

    private void open() {
        playhouse.play(() -> new StackPane(desk.overlay().pane()), 1156, 860);
        playhouse.onStage(() -> {
            var model = new CustomerViewModel(customer(), firm.office, desk);
            model.refresh();
            new ClaimDialogs(model, model.file().get().orElseThrow(), desk).dispute();
            return true;
        });
        playhouse.settle();
    }

    private void write(String part) {
        playhouse
                .robot()
                .doubleClickOn("#dispute-part")
                .eraseText(12)
                .write(part)
                .write("\t");
        playhouse.settle();
    }

    private boolean isDisabled() {
        return playhouse.robot().lookup("#dispute-do").queryButton().isDisabled();
    }

    private CustomerId customer() {
        return firm.customer("Edilpietra Valbruna S.r.l.").id();
    }
}
