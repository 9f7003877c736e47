package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Claim;
import app.puntuale.followups.Claims;
import app.puntuale.followups.CustomerCase;
import app.puntuale.prescription.Life;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.ClaimWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `prescription`: when each open invoice becomes prescribed, the nearest first.
final class PrescriptionCommand implements Command {

    private record Row(Customer customer, Claim claim) {

        LocalDate until() {
            return switch (claim.life()) {
                case Life.Runs runs -> runs.until();
                case Life.StandsStill _ -> LocalDate.MAX;
            };
        }
    }

    @Override
    public String name() {
        return "prescription";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.prescription.about"), texts)
                .option("--customer", Label.CUSTOMER, texts.get("command.prescription.customer"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var rows = cases(given, session)
                .flatMap(known -> Claims.of(known.getValue()).stream().map(claim -> new Row(known.getKey(), claim)))
                .sorted(Comparator.comparing(Row::until)
                        .thenComparing(row -> row.customer().name())
                        .thenComparing(row -> row.claim().item().number()))
                .toList();
        rows.forEach(row -> session.replies().line(line -> fields(line, row, session.today())));
        if (rows.isEmpty()) {
            session.replies().say(session.texts().get("command.prescription.none"));
        } else {
            say(rows, session);
        }
        return Outcome.DONE;
    }

    private static Stream<Map.Entry<Customer, CustomerCase>> cases(Given given, Session session) {
        var desk = session.office().today();
        if (given.text("--customer").isEmpty()) {
            return desk.cases().entrySet().stream();
        }
        var customer = CustomerOption.customer(given, session);
        return desk.caseOf(customer.id()).stream().map(known -> Map.entry(customer, known));
    }

    private static void say(List<Row> rows, Session session) {
        var texts = session.texts();
        var table = new Table()
                .words(texts.get("command.prescription.column.customer"))
                .words(texts.get("command.prescription.column.invoice"))
                .figures(texts.get("command.prescription.column.open"))
                .words(texts.get("command.prescription.column.term"))
                .words(texts.get("command.prescription.column.since"))
                .words(texts.get("command.prescription.column.until"));
        for (var row : rows) {
            var words = ClaimWords.of(row.claim(), session.today(), texts);
            var item = row.claim().item();
            table.row(
                    row.customer().name(),
                    item.number(),
                    Formats.money(item.outstanding()),
                    words.term(),
                    words.since(),
                    words.until());
        }
        table.lines().forEach(session.replies()::say);
        rows.forEach(row -> row.claim()
                .partPaidOn()
                .ifPresent(day -> session.replies()
                        .say(texts.get(
                                "command.prescription.partPaid",
                                row.claim().item().number(),
                                day))));
        session.replies().say(texts.get("command.prescription.caution"));
    }

    private static void fields(JsonObject line, Row row, LocalDate today) {
        var claim = row.claim();
        line.object("customer", customer -> CustomerReply.customer(customer, row.customer()));
        line.object("invoice", item -> CustomerReply.openItem(item, claim.item(), today))
                .text("term", Today.word(claim.term()))
                .text("article", claim.term().article())
                .flag("presumptive", claim.term().isPresumptive())
                .flag("chosen", claim.isChosen());
        var runs = Optional.of(claim.life()).filter(Life.Runs.class::isInstance).map(Life.Runs.class::cast);
        line.day("since", runs.map(Life.Runs::since))
                .text(
                        "begun_by",
                        runs.map(life -> life.begunBy().map(Today::word).orElse("due_date")))
                .day("until", runs.map(Life.Runs::until))
                .flag("ended", runs.filter(life -> life.hasEnded(today)).isPresent())
                .number(
                        "warning_months",
                        runs.flatMap(life -> life.warning(today)).map(warning -> (long) warning.months()))
                .day("stands_still_since", stillSince(claim.life()))
                .day("part_paid_on", claim.partPaidOn());
    }

    private static Optional<LocalDate> stillSince(Life life) {
        return life instanceof Life.StandsStill(var since) ? Optional.of(since) : Optional.empty();
    }
}
