package app.puntuale.desktop.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerKind;
import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Cause;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.Event;
import app.puntuale.followups.OpenDispute;
import app.puntuale.followups.Question;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Reply;
import app.puntuale.followups.Standing;
import app.puntuale.followups.Waiting;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerPagesTest {

    private static final String EDILPIETRA = "Edilpietra Valbruna S.r.l.";
    private static final String PENSIONE = "Pensione Riva Azzurra S.a.s.";

    private final Workroom room = new Workroom();
    private final Desk desk = room.desk();
    private final Firm firm = Firm.busy();

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void whoOwesMostComesFirstWithWhatIsNext() {
        var model = customers();
        var first = model.shown().getFirst();
        assertEquals(firm.customer("Immobiliare Fontalba S.r.l."), first.customer());
        assertEquals(new Amounts(List.of(Money.of("9760.00"))), first.overdue());
        assertEquals(Optional.of(8L), first.oldestDaysLate());
        assertEquals("oggi: telefonata", first.ahead().line(desk.texts()));
        assertEquals(Amounts.NONE, line(model, "Bar Orsetta S.n.c.").open(), "who has paid is in the list too");
    }

    @Test
    void oneSearchesByNameAndTown() {
        var model = customers();
        model.search().set("edilp");
        assertEquals(
                List.of(EDILPIETRA),
                model.shown().stream().map(line -> line.customer().name()).toList());
        model.search().set("rimini");
        assertEquals(model.count(), model.shown().size());
    }

    @Test
    void theNextLetterIsOneAboveTheLast() {
        var model = page(EDILPIETRA);
        model.write();
        assertEquals(
                List.of(new Place.LetterDraft(firm.customer(EDILPIETRA).id(), ReminderLevel.NOTICE)), room.visited);
    }

    @Test
    void aDisputeIsSeenAndEnds() {
        dispute(EDILPIETRA, "Due ante graffiate");
        var model = page(EDILPIETRA);
        var disputes = file(model).disputes();
        assertEquals(
                List.of("Due ante graffiate"),
                disputes.stream().map(open -> open.dispute().reason()).toList());
        assertEquals(ItemStatus.DISPUTED, firstStatus(model));
        model.decisions().close(disputes.getFirst().invoice(), DisputeEnd.CREDIT_NOTE, "Ante sostituite");
        model.refresh();
        assertEquals(List.of(), file(model).disputes());
        assertEquals(ItemStatus.THIRD, firstStatus(model));
    }

    /// C-11
    @Test
    void aDisputeTellsWhoLooksIntoItAndByWhen() {
        var model = page(EDILPIETRA);
        var invoice = file(model).items().getFirst().invoice();
        var dispute = new Dispute(
                Set.of(invoice),
                Optional.of(Money.of("100.00")),
                "Due ante graffiate",
                true,
                "Marta",
                Optional.of(Firm.TODAY.plusDays(4)));
        model.decisions().dispute(dispute);
        model.refresh();
        assertEquals(
                List.of(dispute),
                file(model).disputes().stream().map(OpenDispute::dispute).toList());
    }

    /// C-9
    @Test
    void whoIsWithTheLawyerIsChasedByNobody() {
        var model = page(EDILPIETRA);
        model.decisions().stand(Standing.WITH_LAWYER, "Decreto ingiuntivo");
        model.refresh();
        assertEquals(Optional.of(Waiting.WITH_LAWYER), file(model).inOtherHands());
        model.decisions().stand(Standing.NORMAL, "Ritirato");
        model.refresh();
        assertEquals(Optional.empty(), file(model).inOtherHands());
    }

    @Test
    void whatIsDecidedOnThePageIsALineOfTheHistory() {
        var model = page(EDILPIETRA);
        var invoice = file(model).items().getFirst().invoice();
        var soon = Firm.TODAY.plusDays(5);
        model.decisions().promise(soon, Money.of("10.00"), "Ruggero");
        model.decisions().hold(invoice, Optional.of(soon), "verifica");
        model.decisions().resume(invoice);
        model.decisions().cause(Cause.OPPORTUNISM, "paga sempre in ritardo");
        model.decisions().answer(Question.DELIVERY_PROVED, Reply.UNKNOWN);
        model.decisions().writeOff("irreperibile", soon);
        model.decisions().takeUp();
        model.refresh();
        var invoices = file(model).items().stream().map(OpenItem::invoice).collect(Collectors.toSet());
        assertEquals(
                List.of(
                        new Event.TakenUpAgain(invoices),
                        new Event.WrittenOff(invoices, "irreperibile", soon),
                        new Event.QuestionAnswered(Question.DELIVERY_PROVED, Reply.UNKNOWN, ""),
                        new Event.CauseNoted(Cause.OPPORTUNISM, "paga sempre in ritardo"),
                        new Event.InvoiceResumed(invoice),
                        new Event.InvoiceHeld(invoice, Optional.of(soon), "verifica"),
                        new Event.Promised(soon, Money.of("10.00"), "Ruggero")),
                file(model).happenings().stream()
                        .limit(7)
                        .map(happening -> happening.entry().event())
                        .toList());
    }

    @Test
    void aPauseHoldsUntilOneResumesAndIsUndoneByItsToast() {
        var model = page(EDILPIETRA);
        model.decisions().hold(Optional.empty(), "Parla il titolare");
        model.refresh();
        assertTrue(file(model).isHeld());
        room.toasts.undo();
        model.refresh();
        assertFalse(file(model).isHeld());
    }

    @Test
    void contactsAreStoredAndAWrongAddressIsNot() {
        var model = page(PENSIONE);
        var sheet = model.contacts();
        assertFalse(sheet.maySave().get(), "nothing is changed yet");
        sheet.text(ContactField.PEC).set("rivazzurra@pec");
        assertFalse(sheet.maySave().get());
        sheet.text(ContactField.PEC).set("rivazzurra@pec.example");
        sheet.text(ContactField.PHONE).set("");
        sheet.kind().set(CustomerKind.SOLE_TRADER);
        model.saveContacts();
        var stored = firm.customer(PENSIONE);
        assertEquals(
                new Contacts(
                        Optional.of("Donata Pieri"),
                        Optional.empty(),
                        Optional.of("amministrazione@pensionerivaazzurrasas.example"),
                        Optional.of("rivazzurra@pec.example")),
                stored.contacts());
        assertEquals(CustomerKind.SOLE_TRADER, stored.kind());
        assertTrue(stored.kindConfirmed());
        assertFalse(sheet.maySave().get());
    }

    @Test
    void whatSomebodyIsWritingSurvivesTheConfirmationOfTheKind() {
        var model = page(PENSIONE);
        model.contacts().text(ContactField.PHONE).set("0541 555 0199");
        model.confirmKind(CustomerKind.SOLE_TRADER);
        model.refresh();
        assertEquals("0541 555 0199", model.contacts().text(ContactField.PHONE).get());
        model.saveContacts();
        assertEquals(CustomerKind.SOLE_TRADER, firm.customer(PENSIONE).kind());
    }

    @Test
    void aNoteIsALineOfTheHistory() {
        var model = page(PENSIONE);
        model.note().set("  Richiama la figlia ");
        model.addNote();
        model.refresh();
        assertEquals(
                new Event.Noted("Richiama la figlia"),
                file(model).happenings().getFirst().entry().event());
        assertEquals("", model.note().get());
    }

    @Test
    void theListAsDrawn() {
        var playhouse = new Playhouse();
        playhouse.play(
                () -> {
                    var view =
                            new CustomersView(new CustomersViewModel(firm.archive.customers(), firm.today, desk), desk);
                    view.shown();
                    return view;
                },
                1156,
                820);
        playhouse.photograph("customers");
        playhouse.robot().clickOn("Logistica Portofermo S.r.l.").type(KeyCode.ENTER);
        playhouse.settle();
        assertEquals(
                List.of(new Place.CustomerCard(
                        firm.customer("Logistica Portofermo S.r.l.").id())),
                room.visited);
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        var playhouse = new Playhouse();
        try (var empty = new Firm()) {
            playhouse.play(
                    () -> {
                        var view = new CustomersView(
                                new CustomersViewModel(empty.archive.customers(), empty.today, desk), desk);
                        view.shown();
                        return view;
                    },
                    1156,
                    820);
            playhouse.photograph("customers-empty");
        }
    }

    @Test
    void theCustomerAsDrawn() {
        dispute(EDILPIETRA, "Due ante con finitura graffiata, foto ricevute");
        var playhouse = new Playhouse();
        playhouse.play(
                () -> {
                    var view = new CustomerView(model(EDILPIETRA), desk);
                    view.shown();
                    return view;
                },
                1156,
                820);
        playhouse.photograph("customer");
        playhouse.robot().clickOn("Dati e contatti");
        playhouse.settle();
        playhouse.photograph("customer-contacts");
    }

    private void dispute(String name, String reason) {
        var id = firm.customer(name).id();
        var invoice = firm.archive.invoices().openOf(id).getFirst().invoice();
        var outcome = new CallOutcome.Disputed(Set.of(invoice), reason);
        firm.archive.history().add(id, Firm.TODAY, new Event.Called(Optional.empty(), outcome, "", ""));
    }

    private CustomersViewModel customers() {
        var model = new CustomersViewModel(firm.archive.customers(), firm.today, desk);
        model.refresh();
        return model;
    }

    private CustomerViewModel page(String name) {
        var model = model(name);
        model.refresh();
        return model;
    }

    private CustomerViewModel model(String name) {
        return new CustomerViewModel(firm.customer(name).id(), firm.office, desk);
    }

    private static CustomerFile file(CustomerViewModel model) {
        return model.file().get().orElseThrow();
    }

    private static ItemStatus firstStatus(CustomerViewModel model) {
        var file = file(model);
        return file.status(file.items().getFirst(), Firm.TODAY);
    }

    private static CustomerLine line(CustomersViewModel model, String name) {
        return model.shown().stream()
                .filter(line -> line.customer().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
