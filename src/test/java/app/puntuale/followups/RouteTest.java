package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A company that has not answered, seen on 12 March 2026.
class RouteTest {

    private static final LocalDate TODAY = day("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final CustomerId customer = firm.customer("Trebisonda S.r.l.");
    private final InstalmentId instalment = firm.invoice(customer, 1, Money.of("3000.00"), day("2025-12-31"));

    /// PEERS N21, U27.
    @Test
    void withoutAnythingKnownTheWaysComeFromMildToFirm() {
        assertEquals(List.of(Way.values()), ways());
    }

    @Test
    @DisplayName("C-5: who is in passing difficulty is offered instalments first")
    void aPassingDifficultyAsksForAPlan() {
        add(new Event.CauseNoted(Cause.TEMPORARY_DIFFICULTY, ""));
        assertEquals(Way.PLAN, ways().getFirst());
    }

    @Test
    @DisplayName("E-13: who could and does not want to, with the notice received, goes to the lawyer first")
    void whoDoesNotWantToGoesToTheLawyer() {
        add(new Event.Written(ReminderLevel.NOTICE, Channel.PEC, "MM-1", Set.of(instalment), Optional.empty()));
        add(new Event.Received("MM-1", day("2026-02-20"), Proof.PEC_RECEIPT, Optional.empty()));
        add(new Event.CauseNoted(Cause.OPPORTUNISM, ""));
        assertEquals(Way.LAWYER, ways().getFirst());
        assertEquals(
                List.of(Circumstance.OPPORTUNISM, Circumstance.NOTICE_RECEIVED),
                routes().getFirst().suits());
    }

    @Test
    void aSmallSumOfSomebodyUntraceableIsNoMatterForALawyer() {
        var other = firm.customer("Ditta Sparita");
        firm.invoice(other, 2, Money.of("90.00"), day("2025-12-31"));
        firm.history.add(other, TODAY, new Event.CauseNoted(Cause.UNTRACEABLE, ""));
        var ways = routes(other).stream().map(Route::way).toList();
        assertEquals(List.of(Way.AGENCY, Way.WRITE_OFF), ways.subList(0, 2));
        assertEquals(Way.LAWYER, ways.getLast());
    }

    private List<Way> ways() {
        return routes().stream().map(Route::way).toList();
    }

    private List<Route> routes() {
        return routes(customer);
    }

    private List<Route> routes(CustomerId whose) {
        var known = new CustomerCase(whose, CustomerKind.COMPANY, firm.invoices.openOf(whose), firm.history.of(whose));
        return Route.of(Rulebook.DEFAULT, known, TODAY);
    }

    private void add(Event event) {
        firm.history.add(customer, TODAY, event);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
