package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Route;
import app.puntuale.followups.Standing;
import app.puntuale.followups.Way;
import app.puntuale.office.Office;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// The ways to go on with a customer when nothing helps. Whoever chooses one is asked for what it needs; nothing is
/// decided before that.
public final class Routes {

    /// @param routes the fittest first
    record Found(CustomerFile file, List<Route> routes) {}

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

    /// @param owner over which files are chosen
    void choose(Way way, Found found, Window owner) {
        var model = new CustomerViewModel(found.file().customer().id(), office, desk);
        var standing = new StandingDialogs(model.decisions(), desk);
        var agreements = new AgreementDialogs(model, found.file(), owner, desk);
        switch (way) {
            case PLAN -> agreements.plan();
            case SETTLEMENT -> agreements.settle();
            case LAWYER -> standing.change(Standing.WITH_LAWYER);
            case AGENCY -> standing.change(Standing.WITH_AGENCY);
            case WRITE_OFF -> standing.writeOff();
        }
    }

    private Optional<Found> find(CustomerId customer) {
        var today = desk.today().get();
        return new CustomerFiles(office, desk.texts())
                .find(customer, today)
                .map(file -> new Found(file, Route.of(office.today().rulebook(), file.known(), today)));
    }
}
