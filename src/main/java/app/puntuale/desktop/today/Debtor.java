package app.puntuale.desktop.today;

import app.puntuale.desktop.calls.Script;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.Route;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.util.List;

/// All that the panel beside the list says of the chosen customer.
///
/// @param open every instalment not wholly paid
/// @param routes how to go on, the fittest first; empty unless that is what is to be decided
/// @param happenings the latest first
record Debtor(QueueEntry entry, List<OpenItem> open, Script script, List<Route> routes, List<Happening> happenings) {

    Debtor {
        open = List.copyOf(open);
        routes = List.copyOf(routes);
        happenings = List.copyOf(happenings);
    }

    Amounts sum() {
        return Amounts.of(open.stream().map(OpenItem::outstanding).toList());
    }
}
