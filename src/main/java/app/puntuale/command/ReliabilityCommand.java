package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Event;
import app.puntuale.reliability.Line;
import app.puntuale.reliability.Portrait;
import app.puntuale.reliability.Reliability;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReliabilityWords;

/// `reliability`: how far a customer can be relied on, with the arithmetic; how much they owe; whether to supply more.
final class ReliabilityCommand implements Command {

    @Override
    public String name() {
        return "reliability";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.reliability.about"), texts)
                .customer()
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        var portrait = session.office()
                .reliability()
                .of(customer.id(), session.today())
                .orElseThrow();
        session.replies().line(line -> fields(line, customer, portrait, session.texts()));
        say(customer, portrait, session);
        return Outcome.DONE;
    }

    private static void say(Customer customer, Portrait portrait, Session session) {
        var texts = session.texts();
        var reliability = portrait.reliability();
        session.replies()
                .say(texts.get(
                        "command.reliability.heading", customer.name(), ReliabilityWords.grade(reliability, texts)));
        var table = new Table().figures("").words("");
        table.row("  " + Reliability.FULL, texts.get("command.reliability.start"));
        reliability
                .lines()
                .forEach(line -> table.row(ReliabilityWords.points(line), ReliabilityWords.line(line, texts)));
        table.bareLines().forEach(session.replies()::say);
        if (reliability.onlyHearsay()) {
            session.replies().say(texts.get("facts.reliability.onlyHearsay"));
        }
        session.replies().say(ReliabilityWords.exposure(portrait, texts));
        session.replies().say(ReliabilityWords.supply(portrait.supply(), texts));
    }

    private static void fields(JsonObject object, Customer customer, Portrait portrait, Texts texts) {
        var reliability = portrait.reliability();
        object.object("customer", fields -> CustomerReply.customer(fields, customer))
                .text("grade", reliability.grade().map(Today::word))
                .text("reckoned", reliability.reckoned().map(Today::word))
                .number("points", reliability.points())
                .text("note", reliability.given().map(Event.GradeGiven::note))
                .flag("only_hearsay", reliability.onlyHearsay())
                .list(
                        "lines",
                        reliability.lines(),
                        (line, told) -> line.text("line", code(told))
                                .number("points", told.points())
                                .text("told", ReliabilityWords.line(told, texts)));
        var exposure = portrait.exposure();
        object.amount("overdue", exposure.overdue())
                .amount("not_yet_due", exposure.notYetDue())
                .amount("exposure", exposure.total())
                .text(
                        "credit_limit",
                        exposure.limit().map(limit -> limit.amount().toPlainString()))
                .number("percent_of_limit", exposure.percent())
                .text("room", exposure.room().map(room -> room.amount().toPlainString()))
                .text("supply", Today.word(portrait.supply().advice()))
                .texts(
                        "supply_reasons",
                        portrait.supply().reasons().stream().map(Today::word).toList());
    }

    private static String code(Line line) {
        return switch (line) {
            case Line.DaysLate _ -> "days_late";
            case Line.Promises _ -> "promises";
            case Line.Disputes _ -> "disputes";
            case Line.Trend _ -> "trend";
            case Line.Signal _ -> "signal";
            case Line.Insolvent _ -> "insolvent";
        };
    }
}
