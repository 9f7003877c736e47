package app.puntuale.office.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.Main;
import app.puntuale.PasswordsInMemory;
import app.puntuale.customers.Customer;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.QueueEntry;
import app.puntuale.office.Office;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFirmTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    /// A working day, the Tuesday after Easter, the Monday after New Year, and the leap day.
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12", "2026-04-07", "2027-01-04", "2028-02-29"})
    void everySituationIsThereOnAnyDay(LocalDate today) {
        try (var office = office()) {
            new SampleFirm(office).open(today);
            assertEquals("""
                    Albergo Dormiglia S.r.l. SEND_COPY AskedForCopy
                    Alpenrose Verlag AG FIRST_REMINDER LateEnough
                    Bussola Viaggi S.r.l. FIRST_REMINDER LateEnough
                    Cantieri Bricola S.p.A. COURTESY_CALL LargeInvoiceDueSoon
                    Cantina Uvaspina S.r.l. CALL AskedToBeCalledBack
                    Comune di Valfiorita FIRST_REMINDER LateEnough
                    Costruzioni Pietralta S.r.l. NOTICE_OF_DEFAULT LateEnoughForALargeAmount
                    Edicola Spicciolo di Remo Bartolani FIRST_REMINDER LateEnough
                    Ferramenta Calamita S.n.c. FIRST_REMINDER LateEnough
                    Fonderie Stellarossa S.p.A. CALL LateEnoughForALargeAmount
                    Ginevra Pratesi CALL CallUnanswered
                    Impianti Zeffirina S.r.l. FIRST_REMINDER LateEnough
                    Lanternaia Luci S.r.l. NOTICE_OF_DEFAULT LateEnough
                    Palestra Roverella S.r.l. FIRST_REMINDER LateEnough
                    Quercino di Ivo Tarsiani CALL PromiseBroken
                    Sartoria Ventaglio S.r.l. SECOND_REMINDER LateEnough
                    Studio Grandinella S.r.l. THIRD_REMINDER LateEnough
                    Torrefazione Fumarola S.r.l. CALL NoAnswerToReminder
                    Trasporti Nebbiola S.r.l. CHANGE_OF_ROUTE LadderExhausted
                    Trattoria Tartufino S.n.c. CHECK_PAYMENT SaidPaid
                    Vivai Erbavoglio S.r.l. SECOND_REMINDER LateEnough
                    Caffetteria Zuccherina S.n.c. Nothing
                    Libreria Segnalibro S.r.l. Nothing
                    Nautica Maremossa S.r.l. WAITING_FOR_THE_NOTICE
                    Ortensia di Mara Selvaggini PROMISED_TO_PAY
                    Pasticceria Papavero S.n.c. NOT_YET_LATE_ENOUGH
                    Terme Salicella S.r.l. HELD
                    Vetreria Acquaria S.r.l. NOT_YET_LATE_ENOUGH""", toDo(office, today) + "\n" + waiting(office, today));
        }
    }

    @Test
    void anArchiveThatBelongsToSomebodyIsLeftAlone() {
        var today = LocalDate.of(2026, 3, 12);
        try (var office = office()) {
            office.archive().settings().keep(SampleCompany.COMPANY);
            assertEquals(new SampleFirm.Answer.NotEmpty(), new SampleFirm(office).open(today));
            assertEquals(List.of(), office.archive().customers().all());
        }
    }

    @Test
    void removedItLeavesAnEmptyArchiveThatCanBeFilledAgain() {
        var today = LocalDate.of(2026, 3, 12);
        try (var office = office()) {
            var sample = new SampleFirm(office);
            sample.open(today);
            assertTrue(sample.remove());
            var archive = office.archive();
            assertEquals(Optional.empty(), archive.settings().company());
            assertFalse(archive.settings().preferences().sample());
            assertEquals(List.of(), archive.customers().all());
            assertEquals(List.of(), archive.invoices().open());
            assertEquals(List.of(), archive.outbox().all());
            assertEquals(List.of(), archive.payments().between(LocalDate.MIN, today));
            assertInstanceOf(SampleFirm.Answer.Opened.class, sample.open(today));
        }
    }

    @Test
    void anArchiveThatIsNotTheSampleIsNeverEmptied() {
        try (var office = office()) {
            office.archive().settings().keep(SampleCompany.COMPANY);
            assertFalse(new SampleFirm(office).remove());
            assertEquals(
                    Optional.of(SampleCompany.COMPANY),
                    office.archive().settings().company());
        }
    }

    private Office office() {
        return Main.office(folder, CLOCK, () -> "Marta", new PasswordsInMemory());
    }

    private static String toDo(Office office, LocalDate today) {
        return office.today().queue(today).stream()
                .map(SampleFirmTest::told)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String told(QueueEntry entry) {
        var proposal = entry.proposal();
        return String.join(
                " ",
                entry.customer().name(),
                proposal.action().name(),
                proposal.reason().getClass().getSimpleName());
    }

    private static String waiting(Office office, LocalDate today) {
        return office.archive().customers().all().stream()
                .flatMap(customer -> told(customer, office.today().proposalFor(customer.id(), today)).stream())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static List<String> told(Customer customer, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Act _ -> List.of();
            case Proposal.WaitUntil(var _, var why) -> List.of(customer.name() + " " + why);
            case Proposal.Stopped(var why) -> List.of(customer.name() + " " + why);
            case Proposal.Nothing() -> List.of(customer.name() + " Nothing");
        };
    }
}
