package app.puntuale.desktop.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.choice.ChoiceViewModel;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.money.Money;
import app.puntuale.payments.Payment;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentsViewTest {

    private static final String DEBTOR = "Pensione Riva Azzurra S.a.s.";

    private final Playhouse playhouse = new Playhouse();
    private final Workroom workroom = new Workroom();
    private final Firm firm = Firm.busy();

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void theBookOfPaymentsSeenWhole() {
        playhouse.play(this::book, 1360, 860);
        playhouse.photograph("payments");
    }

    @Test
    void aPaymentIsTakenBackFromTheBook() {
        playhouse.play(this::book, 1360, 860);
        playhouse.robot().clickOn("Annulla");
        playhouse.settle();
        assertEquals(
                List.of(Money.of("500.00")),
                firm.archive.payments().between(Firm.TODAY.minusDays(30), Firm.TODAY).stream()
                        .filter(Payment::undone)
                        .map(Payment::amount)
                        .toList());
    }

    @Test
    void anEmptyBookSaysWhatToDoFirst() {
        try (var quiet = new Firm()) {
            playhouse.play(() -> book(quiet), 1360, 860);
            playhouse.photograph("payments-empty");
        }
        assertEquals(List.of(), workroom.visited);
    }

    @Test
    void whoPaidIsChosenByTyping() {
        playhouse.play(() -> entry(Optional.empty()), 1360, 860);
        focusFirst();
        playhouse.robot().write("riva");
        playhouse.settle();
        playhouse.photograph("payment-who");
        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
        playhouse.robot().write("2500");
        playhouse.settle();
        playhouse.photograph("payment-entry");
    }

    @Test
    void aPaymentForOneInvoiceIsEnteredAndUndone() {
        playhouse.play(
                () -> entry(Optional.of(
                        new Place.PaymentEntry(Optional.of(firm.customer(DEBTOR).id())))),
                1360,
                860);
        playhouse.robot().clickOn("#payment-amount").write("1220");
        playhouse.robot().clickOn((CheckBox box) -> "Paga la fattura 361/2025".equals(box.getAccessibleText()));
        playhouse.settle();
        playhouse.robot().clickOn("#payment-enter");
        playhouse.settle();
        assertEquals(
                List.of("355/2025", "041/2026"),
                firm.archive.invoices().openOf(firm.customer(DEBTOR).id()).stream()
                        .map(item -> item.number())
                        .toList());
        playhouse.onStage(() -> {
            workroom.toasts.undo();
            return true;
        });
        assertEquals(
                3, firm.archive.invoices().openOf(firm.customer(DEBTOR).id()).size());
    }

    private PaymentsView book() {
        return book(firm);
    }

    private PaymentsView book(Firm whose) {
        var view = new PaymentsView(new PaymentsViewModel(whose.office, workroom.desk()), workroom.desk());
        view.shown();
        return view;
    }

    private EntryView entry(Optional<Place.PaymentEntry> place) {
        var desk = workroom.desk();
        var model = new EntryViewModel(firm.office, desk);
        place.flatMap(Place.PaymentEntry::from).ifPresent(model::begin);
        var view = new EntryView(model, new ChoiceViewModel(firm.office.today(), firm.archive.customers(), desk), desk);
        view.shown();
        return view;
    }

    private void focusFirst() {
        playhouse.onStage(() -> {
            playhouse.robot().lookup(".payment-entry").queryAs(EntryView.class).shown();
            return true;
        });
    }
}
