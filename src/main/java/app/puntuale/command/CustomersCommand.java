package app.puntuale.command;

import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// `customers`: everybody, and what each still owes.
final class CustomersCommand implements Command {

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.customers.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var archive = session.office().archive();
        var open = archive.invoices().open().stream().collect(Collectors.groupingBy(OpenItem::customer));
        var texts = session.texts();
        var table = new Table()
                .figures(texts.get("command.customers.column.id"))
                .words(texts.get("command.customers.column.name"))
                .words(texts.get("command.customers.column.code"))
                .words(texts.get("command.customers.column.kind"))
                .figures(texts.get("command.customers.column.owed"));
        for (var customer : archive.customers().all()) {
            var owed = owed(open.getOrDefault(customer.id(), List.of()));
            session.replies().line(line -> {
                CustomerReply.customer(line, customer);
                line.text("kind", Today.word(customer.kind()));
                CustomerReply.amounts(line, owed);
            });
            table.row(
                    String.valueOf(customer.id().value()),
                    customer.name(),
                    customer.vatNumber()
                            .map(Object::toString)
                            .or(() -> customer.taxCode().map(code -> code.code()))
                            .orElse("—"),
                    texts.get("facts.kind." + customer.kind()),
                    owed.isNone() ? "—" : Formats.money(owed));
        }
        if (table.isEmpty()) {
            session.replies().say(texts.get("command.customers.none"));
        } else {
            table.lines().forEach(session.replies()::say);
        }
        return Outcome.DONE;
    }

    private static Amounts owed(List<OpenItem> items) {
        return Amounts.of(items.stream().map(OpenItem::outstanding).toList());
    }
}
