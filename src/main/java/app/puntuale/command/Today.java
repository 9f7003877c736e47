package app.puntuale.command;

import app.puntuale.followups.CaughtUp;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.QueueGroup;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReasonWords;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `today`: what to do about whom, and why.
final class Today implements Command {

    @Override
    public String name() {
        return "today";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.today.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var desk = session.office().today();
        var queue = desk.queue(session.today());
        var diary = session.office().archive().settings().diary();
        var caughtUp = diary.workedBefore(session.today())
                .map(day -> desk.caughtUp(queue, day, session.today()))
                .orElse(List.of());
        diary.worked(session.today());
        var late = caughtUp.stream().collect(Collectors.toMap(CaughtUp::entry, Function.identity()));
        queue.forEach(entry ->
                session.replies().line(line -> fields(line, entry, Optional.ofNullable(late.get(entry)), session)));
        session.replies().say(heading(queue, session));
        Stream.of(QueueGroup.values())
                .map(group ->
                        queue.stream().filter(entry -> entry.group() == group).toList())
                .filter(entries -> !entries.isEmpty())
                .forEach(entries -> say(entries, session));
        sayCaughtUp(caughtUp, session);
        return Outcome.DONE;
    }

    private static void sayCaughtUp(List<CaughtUp> caughtUp, Session session) {
        if (caughtUp.isEmpty()) {
            return;
        }
        session.replies().say("");
        session.replies().say(session.texts().get("command.today.caughtUp", caughtUp.size()));
        for (var late : caughtUp) {
            session.replies()
                    .say("  "
                            + session.texts()
                                    .get(
                                            "command.today.caughtUp." + late.why(),
                                            late.entry().customer().name(),
                                            session.texts()
                                                    .get("command.action."
                                                            + late.entry()
                                                                    .proposal()
                                                                    .action()),
                                            late.since()));
        }
    }

    private static String heading(List<QueueEntry> queue, Session session) {
        return session.texts().get("command.today.heading", session.today(), customers(queue), sum(queue));
    }

    private static void say(List<QueueEntry> entries, Session session) {
        var texts = session.texts();
        var table = new Table().words("").words("").figures("").figures("").words("");
        for (var entry : entries) {
            table.row(
                    "  " + entry.customer().name(),
                    texts.get("command.action." + entry.proposal().action()),
                    Formats.money(entry.proposal().amount()),
                    days(entry.proposal().daysLate(), texts),
                    ReasonWords.sentence(entry.proposal(), texts));
        }
        session.replies().say("");
        session.replies()
                .say(texts.get("today.group." + entries.getFirst().group()) + " · " + Formats.money(sum(entries)));
        table.bareLines().forEach(session.replies()::say);
        entries.stream()
                .filter(entry -> RoutesCommand.isAskedForIn(entry.proposal()))
                .forEach(entry -> sayRoutes(entry, session));
    }

    /// Where nothing more is to be written, the ways to go on are part of the answer (issue 3, 4.2).
    private static void sayRoutes(QueueEntry entry, Session session) {
        var routes = RoutesCommand.of(entry.customer().id(), session);
        session.replies()
                .say("  "
                        + session.texts()
                                .get("command.today.routes", entry.customer().name()));
        RoutesCommand.sentences(routes, session.texts())
                .forEach(sentence -> session.replies().say("    " + sentence));
    }

    /// `tra 6 giorni` before the due date, `6 giorni` after it.
    private static String days(long late, Texts texts) {
        return texts.get("command.today.days", late, Math.abs(late));
    }

    private static void fields(JsonObject line, QueueEntry entry, Optional<CaughtUp> late, Session session) {
        var proposal = entry.proposal();
        line.object("customer", customer -> CustomerReply.customer(customer, entry.customer()))
                .text("action", word(proposal.action()))
                .text("level", level(proposal))
                .text("reason", ReasonWords.sentence(proposal, session.texts()))
                .text("reason_code", ReasonCode.of(proposal.reason()));
        CustomerReply.amounts(line, proposal.amount());
        line.number("days_late", proposal.daysLate())
                .text("group", word(entry.group()))
                .flag("fast_lane", proposal.fastLane())
                .text("policy", proposal.track().policy().text())
                .day("caught_up_since", late.map(CaughtUp::since))
                .text("caught_up_why", late.map(CaughtUp::why).map(Today::word));
        CustomerReply.openItems(line, proposal.items(), session.today());
        if (RoutesCommand.isAskedForIn(proposal)) {
            var routes = RoutesCommand.of(entry.customer().id(), session);
            line.list("routes", routes, (object, route) -> RoutesCommand.fields(object, route, session.texts()));
        }
    }

    private static Optional<String> level(Proposal.Act proposal) {
        return proposal.step().level().map(Levels::word);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static long customers(Collection<QueueEntry> entries) {
        return entries.stream().map(QueueEntry::customer).distinct().count();
    }

    /// An instalment that is there twice, to be asked for and near its prescription, counts once.
    private static Amounts sum(Collection<QueueEntry> entries) {
        var outstanding = entries.stream()
                .flatMap(entry -> entry.proposal().items().stream())
                .collect(Collectors.toMap(OpenItem::id, OpenItem::outstanding, Money::min));
        return Amounts.of(List.copyOf(outstanding.values()));
    }
}
