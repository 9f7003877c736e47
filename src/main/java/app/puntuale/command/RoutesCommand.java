package app.puntuale.command;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Action;
import app.puntuale.followups.Circumstance;
import app.puntuale.followups.Outlay;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.Route;
import app.puntuale.texts.Texts;
import app.puntuale.words.RouteWords;
import java.util.ArrayList;
import java.util.List;

/// `routes`: how one may go on with a customer when nothing helps, the fittest way first.
final class RoutesCommand implements Command {

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.routes.about"), texts).customer().json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        var routes = of(customer.id(), session);
        routes.forEach(route -> session.replies().line(line -> fields(line, route, session.texts())));
        sentences(routes, session.texts()).forEach(session.replies()::say);
        return Outcome.DONE;
    }

    /// Whether what is to be done is to choose one.
    static boolean isAskedForIn(Proposal proposal) {
        return proposal instanceof Proposal.Act act && act.action() == Action.CHANGE_OF_ROUTE;
    }

    /// The fittest first.
    static List<Route> of(CustomerId customer, Session session) {
        var desk = session.office().today();
        return Route.of(desk.rulebook(), desk.caseOf(customer).orElseThrow(), session.today());
    }

    /// Each with what it costs and takes, and how it fits; the last one says how sure that is.
    static List<String> sentences(List<Route> routes, Texts texts) {
        var sentences = new ArrayList<String>();
        for (var route : routes) {
            var words = RouteWords.of(route, texts);
            sentences.add(texts.get("command.routes.way", words.name(), words.costs()));
            if (!words.fit().isEmpty()) {
                sentences.add("  " + words.fit());
            }
        }
        sentences.add(texts.get("command.routes.caution"));
        return sentences;
    }

    static void fields(JsonObject line, Route route, Texts texts) {
        outlay(line.text("way", Today.word(route.way())), route.outlay())
                .texts("suits", codes(route.suits()))
                .texts("hinders", codes(route.hinders()))
                .text("told", RouteWords.of(route, texts).costs());
    }

    static JsonObject outlay(JsonObject line, Outlay outlay) {
        return line.amount("least", outlay.least())
                .amount("most", outlay.most())
                .number("least_percent", outlay.leastPercent())
                .number("most_percent", outlay.mostPercent())
                .number("least_days", outlay.leastDays())
                .number("most_days", outlay.mostDays());
    }

    private static List<String> codes(List<Circumstance> circumstances) {
        return circumstances.stream().map(Today::word).toList();
    }
}
