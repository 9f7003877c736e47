package app.puntuale.desktop.reports;

import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import org.junit.jupiter.api.Test;

class ReportsViewTest {

    private final Playhouse playhouse = new Playhouse();
    private final Workroom workroom = new Workroom();

    @Test
    void whatIsOwedByAge() {
        try (var firm = Firm.busy()) {
            playhouse.play(() -> view(firm), 1360, 860);
            playhouse.photograph("reports");
        }
    }

    @Test
    void nobodyOwesAnything() {
        try (var firm = new Firm()) {
            playhouse.play(() -> view(firm), 1360, 860);
            playhouse.photograph("reports-empty");
        }
    }

    private ReportsView view(Firm firm) {
        var desk = workroom.desk();
        var view = new ReportsView(new ReportsViewModel(firm.office.today(), desk), desk);
        view.shown();
        return view;
    }
}
