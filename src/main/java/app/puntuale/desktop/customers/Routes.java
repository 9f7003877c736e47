package app.puntuale.desktop.customers;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Route;
import app.puntuale.followups.Standing;
import app.puntuale.followups.Way;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.office.Office;
import java.util.List;
import java.util.Optional;

/// The ways to go on with a customer when nothing helps. Whoever chooses one is asked for what it needs; nothing is
/// decided before that.
public final class Routes {

    /// @param debt everything that may be asked for
    /// @param routes the fittest first
    record Found(Customer customer, Amounts debt, List<Route> routes) {}

    private final Office office;
    private final Desk desk;

    public Routes(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    /// Lays them over the page, once they are known.
    public void open(CustomerId customer) {
        desk.background()
                .run(() -> find(customer), found -> found.ifPresent(that -> new RoutesDialog(that, this, desk).show()));
    }

    void choose(Way way, Found found) {
        var customer = found.customer().id();
        var standing = new StandingDialogs(new CustomerDecisions(customer, office.followUps(), desk), desk);
        var agreements = new AgreementDecisions(customer, office.agreements(), desk);
        var debt = found.debt().euros();
        switch (way) {
            case PLAN -> new PlanDialog(agreements, debt, desk).open();
            case SETTLEMENT -> new SettlementDialog(agreements, debt, desk).open();
            case LAWYER -> standing.change(Standing.WITH_LAWYER);
            case AGENCY -> standing.change(Standing.WITH_AGENCY);
            case WRITE_OFF -> standing.writeOff();
        }
    }

    private Optional<Found> find(CustomerId customer) {
        var today = desk.today().get();
        return office.archive()
                .customers()
                .find(customer)
                .flatMap(known -> office.today()
                        .caseOf(customer)
                        .map(found -> new Found(
                                known, debt(found), Route.of(office.today().rulebook(), found, today))));
    }

    private static Amounts debt(CustomerCase known) {
        return Amounts.of(known.items().stream()
                .filter(OpenItem::mayBeChased)
                .map(OpenItem::outstanding)
                .toList());
    }
}
