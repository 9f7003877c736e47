package app.puntuale.desktop.customers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.stage.Paperwork;
import app.puntuale.desktop.stage.RealOffice;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.CustomerPlan;
import app.puntuale.followups.PlanWish;
import app.puntuale.letters.AgreementDesk.Answer.Made;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanState;
import app.puntuale.plans.Rhythm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan and a settlement, from the page of a customer (mockup 03b).
class AgreementPagesTest {

    @TempDir
    private Path archive;

    @TempDir
    private Path files;

    private final Workroom room = new Workroom();
    private final Desk desk = room.desk();

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private CustomerViewModel model;

    @BeforeEach
    void open() {
        office = RealOffice.in(archive, Paperwork.mixed(files));
        RealOffice.introduce(office);
        model = new CustomerViewModel(RealOffice.customer(office, "Edilnova"), office, desk);
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPlanIsProposedAndItsPaperIsThereToBeSaved() throws IOException {
        var made = new ArrayList<Made>();
        model.agreements().propose(wish(3), made::add);
        assertEquals("PR-2026/0001", made.getFirst().protocol());
        var file = files.resolve("piano.pdf");
        model.agreements().save(made.getFirst(), file);
        assertArrayEquals(made.getFirst().pdf().content().bytes(), Files.readAllBytes(file));
        assertEquals("piano.pdf salvato", said());
        assertTrue(plan().orElseThrow().state() instanceof PlanState.Proposed);
    }

    @Test
    void itCountsOnceItIsSigned() {
        model.agreements().propose(wish(3), _ -> {});
        var signed = new ArrayList<String>();
        model.agreements().sign(LocalDate.parse("2026-03-12"), () -> signed.add("e la copia si allega"));
        assertEquals(List.of("e la copia si allega"), signed);
        assertTrue(plan().orElseThrow().state() instanceof PlanState.Respected);
        model.agreements().end("ha cambiato idea");
        assertEquals(Optional.empty(), plan());
    }

    @Test
    void aSettlementIsALetterToo() {
        var made = new ArrayList<Made>();
        model.agreements().settle(Money.of("5000.00"), LocalDate.parse("2026-03-31"), made::add);
        assertEquals("SS-2026/0001", made.getFirst().protocol());
    }

    @Test
    void whatCannotBeAgreedIsSaidInASentence() {
        model.agreements().settle(Money.of("999999.00"), LocalDate.parse("2026-03-31"), _ -> {});
        assertEquals(desk.texts().get("customers.agreementFlaw.WRONG_AMOUNT"), said());
    }

    private static PlanWish wish(int rates) {
        return new PlanWish(
                Set.of(),
                new Division.ByNumber(rates),
                LocalDate.parse("2026-03-31"),
                Rhythm.MONTHLY,
                PlanInterest.RUNS,
                true,
                PlanWish.USUAL_GRACE);
    }

    private Optional<CustomerPlan> plan() {
        var found = new ArrayList<Optional<CustomerPlan>>();
        model.agreements().plan(found::add);
        return found.getFirst();
    }

    private String said() {
        return room.toasts.current().get().map(Toasts.Toast::sentence).orElse("");
    }
}
