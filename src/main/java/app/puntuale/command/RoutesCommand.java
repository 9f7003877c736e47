package app.puntuale.command;

import app.puntuale.followups.Circumstance;
import app.puntuale.followups.Outlay;
import app.puntuale.followups.Route;
import app.puntuale.texts.Texts;
import app.puntuale.words.RouteWords;
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
        var desk = session.office().today();
        var known = desk.caseOf(customer.id()).orElseThrow();
        var texts = session.texts();
        for (var route : Route.of(desk.rulebook(), known, session.today())) {
            var words = RouteWords.of(route, texts);
            session.replies().line(line -> fields(line, route, words));
            session.replies().say(texts.get("command.routes.way", words.name(), words.costs()));
            if (!words.fit().isEmpty()) {
                session.replies().say("  " + words.fit());
            }
        }
        session.replies().say(texts.get("command.routes.caution"));
        return Outcome.DONE;
    }

    private static void fields(JsonObject line, Route route, RouteWords words) {
        outlay(line.text("way", Today.word(route.way())), route.outlay())
                .texts("suits", codes(route.suits()))
                .texts("hinders", codes(route.hinders()))
                .text("told", words.costs());
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
