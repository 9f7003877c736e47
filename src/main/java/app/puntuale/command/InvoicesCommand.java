package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `invoices`: what is open, instalment by instalment, with what a person must look at.
final class InvoicesCommand implements Command {

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.invoices.about"), texts)
                .option("--customer", Label.CUSTOMER, texts.get("command.option.customer"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var archive = session.office().archive();
        var customers = archive.customers().all().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        var texts = session.texts();
        var table = new Table()
                .figures(texts.get("command.invoices.column.instalment"))
                .words(texts.get("command.invoices.column.number"))
                .words(texts.get("command.invoices.column.customer"))
                .words(texts.get("command.invoices.column.due"))
                .figures(texts.get("command.invoices.column.outstanding"))
                .words(texts.get("command.invoices.column.doubts"));
        for (var item : items(given, session)) {
            var customer = customers.get(item.customer());
            if (customer != null) {
                session.replies().line(line -> {
                    line.object("customer", object -> CustomerReply.customer(object, customer));
                    CustomerReply.openItem(line, item, session.today());
                });
                table.row(row(item, customer, texts));
            }
        }
        if (table.isEmpty()) {
            session.replies().say(texts.get("command.invoices.none"));
        } else {
            table.lines().forEach(session.replies()::say);
        }
        return Outcome.DONE;
    }

    private static List<OpenItem> items(Given given, Session session) {
        var invoices = session.office().archive().invoices();
        return given.text("--customer").isPresent()
                ? invoices.openOf(CustomerOption.customer(given, session).id())
                : invoices.open();
    }

    private static String[] row(OpenItem item, Customer customer, Texts texts) {
        return new String[] {
            String.valueOf(item.id().value()),
            item.positions() > 1
                    ? texts.get("command.invoices.part", item.number(), item.position(), item.positions())
                    : item.number(),
            customer.name(),
            item.dueOn()
                    .map(Formats::day)
                    .or(() -> item.proposedDueOn().map(day -> texts.get("command.invoices.proposed", day)))
                    .orElse("—"),
            Formats.money(item.outstanding()),
            item.doubts().stream()
                    .sorted()
                    .map(doubt -> texts.get("command.doubt." + doubt))
                    .collect(Collectors.joining(", "))
        };
    }
}
