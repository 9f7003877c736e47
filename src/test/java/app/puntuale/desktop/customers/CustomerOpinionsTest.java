package app.puntuale.desktop.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.facts.Risk;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Event;
import app.puntuale.followups.Grade;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.SourceGrade;
import app.puntuale.followups.Track;
import app.puntuale.followups.Tracks.Followed;
import app.puntuale.money.Money;
import app.puntuale.reliability.Supply;
import app.puntuale.words.ReliabilityWords;
import app.puntuale.words.TrackWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerOpinionsTest {

    private static final String EDILPIETRA = "Edilpietra Valbruna S.r.l.";
    private static final String PENSIONE = "Pensione Riva Azzurra S.a.s.";

    private final Workroom room = new Workroom();
    private final Desk desk = room.desk();
    private final Firm firm = Firm.busy();

    @AfterEach
    void close() {
        firm.close();
    }

    /// C-7
    @Test
    void theRiskExplainsItselfLineByLine() {
        var model = page(PENSIONE);
        model.opinions().signal(SourceGrade.OFFICIAL, "Protesto levato a gennaio");
        model.opinions().signal(SourceGrade.HEARSAY, "Cerca un compratore");
        model.refresh();
        assertEquals(new Risk("mdi2s-shield-alert-outline", "Rischio alto", Tone.DANGER, """
                        Affidabilità scarsa, 35 punti su 100
                        −37  Paga con 37 giorni di ritardo in media, contando di più gli importi grandi e recenti
                        −8  Una promessa: nessuna mantenuta
                        −20  Notizia da fonte ufficiale del 12/03/2026: Protesto levato a gennaio
                        0  Voce raccolta del 12/03/2026: Cerca un compratore"""), risk(model));
    }

    @Test
    void theOwnerOverridesTheGradeWithANoteAndGoesBackToTheReckonedOne() {
        var model = page(PENSIONE);
        model.opinions().grade(Optional.of(Grade.GOOD), "Li conosco da vent’anni");
        model.refresh();
        assertEquals("Rischio basso", risk(model).word());
        assertEquals(
                "Affidabilità buona, secondo il titolare: Li conosco da vent’anni",
                risk(model).reasons().lines().findFirst().orElseThrow());
        model.opinions().grade(Optional.empty(), "");
        model.refresh();
        assertEquals("Rischio medio", risk(model).word());
    }

    @Test
    void overTheLimitThePageSaysHowFarAndAdvisesAgainstSupplyingMore() {
        var model = page(EDILPIETRA);
        model.opinions().limit(Optional.of(Money.of("5000.00")));
        model.refresh();
        var portrait = file(model).portrait();
        assertEquals(Optional.of("142 % del fido"), ReliabilityWords.percent(portrait.exposure(), desk.texts()));
        assertEquals(
                new Supply(
                        Supply.Advice.STOP,
                        List.of(Supply.Reason.OVER_LIMIT, Supply.Reason.LATE_FOR_LONG, Supply.Reason.POOR)),
                portrait.supply());
        model.opinions().limit(Optional.empty());
        model.refresh();
        assertEquals(Optional.empty(), file(model).portrait().exposure().percent());
    }

    @Test
    void aLimitBelowZeroIsRefusedInWords() {
        var model = page(EDILPIETRA);
        model.opinions().limit(Optional.of(Money.of("-1.00")));
        model.refresh();
        assertEquals(Optional.empty(), file(model).portrait().exposure().limit());
        assertEquals(
                Optional.of("Un fido non scende sotto lo zero."),
                room.toasts.current().get().map(Toasts.Toast::sentence));
    }

    /// C-1
    @Test
    void whoOwesMoreThanTheThresholdIsAskedFasterAndThePageSaysWhy() {
        var model = page(EDILPIETRA);
        assertEquals("importo oltre €\u00a05.000,00", why(model));
        model = page(PENSIONE);
        assertEquals("quella del tipo di cliente", why(model));
        model.opinions().worry("Non risponde più");
        model.refresh();
        assertEquals("il cliente preoccupa: Non risponde più", why(model));
        model.opinions().reassure();
        model.refresh();
        assertEquals("quella del tipo di cliente", why(model));
    }

    @Test
    void aPolicyIsChosenForTheCustomerOrForOneInvoice() {
        var model = page(PENSIONE);
        var invoice = file(model).items().getLast().invoice();
        model.opinions().assign(Optional.empty(), Optional.of(ReadyPolicies.PROTECTED), "Ci fornisce lui");
        model.opinions().assign(Optional.of(invoice), Optional.of(ReadyPolicies.SILENT), "Acconto concordato");
        model.refresh();
        assertEquals("scelta per il cliente: Ci fornisce lui", why(model));
        assertEquals(
                Map.of(
                        invoice,
                        new Followed(
                                new Track(ReadyPolicies.SILENT, Track.Why.CHOSEN_FOR_THE_INVOICE),
                                "Acconto concordato")),
                file(model).course().tracks().invoices());
        assertEquals(
                new Event.PolicyAssigned(Optional.of(invoice), Optional.of(ReadyPolicies.SILENT), "Acconto concordato"),
                file(model).happenings().getFirst().entry().event());
    }

    @Test
    void theRiskAsDrawn() {
        for (var month = 1; month <= 9; month++) {
            var due = LocalDate.of(2025, month, 10);
            firm.invoice(EDILPIETRA, "10" + month + "/2025", due.toString(), "1220.00");
            firm.paid(EDILPIETRA, due.plusDays(month * month / 2).toString(), "1220.00");
        }
        var model = page(EDILPIETRA);
        model.opinions().limit(Optional.of(Money.of("5000.00")));
        model.opinions().signal(SourceGrade.OFFICIAL, "Protesto levato a gennaio");
        model.opinions().signal(SourceGrade.HEARSAY, "Cerca un compratore per il capannone");
        var playhouse = new Playhouse();
        playhouse.play(this::view, 1156, 820);
        playhouse.photograph("customer-over-limit");
        playhouse.robot().clickOn("#risk");
        playhouse.settle();
        playhouse.photograph("customer-reliability");
        playhouse.play(this::view, 1019, 660);
        playhouse.photograph("customer-over-limit-small");
        playhouse.empty();
    }

    private CustomerView view() {
        var view = new CustomerView(model(EDILPIETRA), desk);
        view.shown();
        return view;
    }

    private Risk risk(CustomerViewModel model) {
        return Risk.of(file(model).portrait().reliability(), desk.texts());
    }

    private String why(CustomerViewModel model) {
        var course = file(model).course();
        return TrackWords.why(course.tracks().customer(), course.rulebook(), desk.texts());
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
}
