package app.puntuale.desktop.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.RealOffice;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Claim;
import app.puntuale.followups.Event;
import app.puntuale.followups.Proof;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.letters.FilingAnswer;
import app.puntuale.money.Money;
import app.puntuale.payments.InterestLedger;
import app.puntuale.payments.Towards;
import app.puntuale.prescription.Term;
import app.puntuale.words.ClaimWords;
import app.puntuale.words.DeductionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerClaimsTest {

    private static final String EDILPIETRA = "Edilpietra Valbruna S.r.l.";

    private final Workroom room = new Workroom();
    private final Desk desk = room.desk();
    private final Firm firm = Firm.busy();

    @AfterEach
    void close() {
        firm.close();
    }

    /// B-22, B-23
    @Test
    void eachInvoiceTellsUntilWhenItLivesByWhichArticleAndWhatInterruptedItLast() {
        var model = page();
        assertEquals(
                new ClaimWords("dieci anni (art. 2946), proposto", "14/11/2025, scadenza", "14/11/2035"), words(model));
        model.claims().choose(file(model).items().getFirst().invoice(), Term.FIVE_YEARS);
        model.claims().acknowledged(Set.of(), LocalDate.parse("2026-03-10"), "Email della signora Pieri");
        model.refresh();
        assertEquals(
                new ClaimWords("cinque anni (art. 2948)", "10/03/2026, debito riconosciuto", "10/03/2031"),
                words(model));
    }

    /// B-24
    @Test
    void aClaimNearItsEndIsWarnedOfUntilTheDebtIsAcknowledged() {
        firm.invoice(EDILPIETRA, "077/2016", "2016-05-02", "610.00");
        var model = page();
        assertEquals(
                List.of("077/2016"),
                file(model).claimsNearTheirEnd(Firm.TODAY).stream()
                        .map(claim -> claim.item().number())
                        .toList());
        model.claims().acknowledged(Set.of(), Firm.TODAY, "Scrittura firmata");
        model.refresh();
        assertEquals(List.of(), file(model).claimsNearTheirEnd(Firm.TODAY));
    }

    /// B-13, B-24
    @Test
    void aNoticeWaitsForTheProofOfItsReceiptAndThenInterruptsPrescription() {
        var protocol = notice();
        var model = page();
        assertEquals(1, waitingForReceipt(model));
        model.claims().received(protocol, Firm.TODAY, Proof.PEC_RECEIPT);
        model.refresh();
        assertEquals(0, waitingForReceipt(model));
        assertEquals("12/03/2026, messa in mora ricevuta", words(model).since());
        model.claims().received(protocol, Firm.TODAY, Proof.SIGNED_CARD);
        assertEquals("La ricezione di questa lettera è già annotata.", said());
    }

    private static long waitingForReceipt(CustomerViewModel model) {
        return file(model).happenings().stream()
                .filter(happening -> file(model).isReceiptMissing(happening.entry()))
                .count();
    }

    @Test
    void anAcknowledgementOfTomorrowIsRefusedInWords() {
        var model = page();
        model.claims().acknowledged(Set.of(), Firm.TODAY.plusDays(1), "Promette di scrivere");
        assertEquals("Quel giorno non è ancora arrivato: controlli la data.", said());
    }

    /// C-8: both lines stay.
    @Test
    void aLineIsCorrectedOnceAndStaysVisibleWithTheReason() {
        var model = page();
        model.note().set("Pagano domani");
        model.addNote();
        model.refresh();
        var note = file(model).happenings().getFirst();
        assertTrue(note.mayBeCorrected());
        model.correct(note.entry(), "Era un altro cliente");
        model.refresh();
        var corrected = file(model).happenings().get(1);
        assertEquals(Optional.of("Non conta più: Era un altro cliente"), corrected.wrong());
        assertFalse(corrected.mayBeCorrected());
        assertEquals(
                new Event.Corrected(note.entry().id(), "Era un altro cliente"),
                file(model).happenings().getFirst().entry().event());
        assertFalse(file(model).happenings().getFirst().mayBeCorrected(), "a correction is not corrected");
    }

    @Test
    void whatLeftTheHouseIsNeverCorrected() {
        assertTrue(file(page()).happenings().stream()
                .filter(happening -> happening.entry().event() instanceof Event.Written)
                .noneMatch(happening -> happening.mayBeCorrected()));
    }

    @Test
    void whatHasLoweredAnInvoiceStandsBelowItLineByLine() {
        firm.creditNote(EDILPIETRA, "NC 7/2026", "2026-01-15", "380.00", "318/2025");
        firm.paid(EDILPIETRA, "2026-01-20", "1000.00");
        var file = file(page());
        var lines = ItemLine.of(file, Firm.TODAY);
        assertEquals(Money.of("3500.00"), file.items().getFirst().outstanding());
        assertEquals(
                List.of(
                        "Nota di credito NC 7/2026 del 15/01/2026: − €\u00a0380,00",
                        "Incasso del 20/01/2026 («bonifico»): − €\u00a01.000,00"),
                lines.getFirst().stream()
                        .flatMap(line -> line instanceof ItemLine.Lowered lowered
                                ? List.of(DeductionWords.sentence(lowered.by(), desk.texts())).stream()
                                : List.<String>of().stream())
                        .toList());
        assertEquals(1, lines.getLast().size(), "nothing has lowered the other");
    }

    ///
    @Test
    void interestIsAskedForByALetterAndGivenUpWithAReason() {
        var protocol = notice();
        var model = page();
        var line = file(model).account().earned().getFirst();
        assertEquals(
                List.of(protocol),
                line.claimed().stream().map(InterestLedger.Claimed::protocol).toList());
        model.claims().waive(line.item().id(), Towards.INTEREST, Optional.of(Money.of("60.13")), "Cliente storico");
        model.refresh();
        var after = file(model).account().earned().getFirst();
        assertEquals(Money.of("60.13"), after.waived());
        assertEquals(line.unpaid().minus(Money.of("60.13")), after.unpaid());
        model.claims().waive(line.item().id(), Towards.INTEREST, Optional.of(Money.of("999999.00")), "Tutto");
        assertEquals("L’importo deve essere più di zero e non più di quanto resta.", said());
    }

    @Test
    void theDetailsAsDrawn() {
        firm.creditNote(EDILPIETRA, "NC 7/2026", "2026-01-15", "380.00", "318/2025");
        firm.paid(EDILPIETRA, "2026-01-20", "1000.00");
        firm.invoice(EDILPIETRA, "077/2016", "2016-05-02", "610.00");
        notice();
        var model = page();
        model.note().set("Pagano domani");
        model.addNote();
        model.refresh();
        model.correct(file(model).happenings().getFirst().entry(), "Era un altro cliente");
        draw(1156, 820, "");
        draw(1019, 660, "-small");
    }

    private void draw(double width, double height, String name) {
        var playhouse = new Playhouse();
        playhouse.play(
                () -> {
                    var view = new CustomerView(model(), desk);
                    view.shown();
                    return view;
                },
                width,
                height);
        playhouse.onStage(() -> {
            playhouse
                    .robot()
                    .lookup("#items")
                    .queryAs(TableView.class)
                    .getSelectionModel()
                    .select(1);
            return true;
        });
        playhouse.photograph("customer-detail" + name);
        playhouse.robot().clickOn("Interessi");
        playhouse.settle();
        playhouse.photograph("customer-interest" + name);
        playhouse.empty();
    }

    /// A notice of default left today, with interest.
    private String notice() {
        RealOffice.introduce(firm.office);
        var id = firm.customer(EDILPIETRA).id();
        var letters = firm.office.letters();
        var filed = (FilingAnswer.Filed) letters.file(
                id, ReminderLevel.NOTICE, letters.usualChoices(id, ReminderLevel.NOTICE, Firm.TODAY), Firm.TODAY);
        letters.left(filed, Channel.PEC, Firm.TODAY);
        return filed.protocol();
    }

    private ClaimWords words(CustomerViewModel model) {
        Claim claim = file(model).claim(file(model).items().getFirst()).orElseThrow();
        return ClaimWords.of(claim, Firm.TODAY, desk.texts());
    }

    private String said() {
        return room.toasts.current().get().map(Toasts.Toast::sentence).orElse("");
    }

    private CustomerViewModel page() {
        var model = model();
        model.refresh();
        return model;
    }

    private CustomerViewModel model() {
        return new CustomerViewModel(firm.customer(EDILPIETRA).id(), firm.office, desk);
    }

    private static CustomerFile file(CustomerViewModel model) {
        return model.file().get().orElseThrow();
    }
}
