package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.Spread;
import app.puntuale.texts.Texts;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `pay`: money that came in.
final class Pay implements Command {

    @Override
    public String name() {
        return "pay";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.pay.about"), texts)
                .customer()
                .required("--amount", Label.AMOUNT, texts.get("command.pay.amount"))
                .required("--date", Label.DAY, texts.get("command.pay.date"))
                .several("--invoice", Label.NUMBER, texts.get("command.pay.invoice"))
                .option("--currency", Label.TEXT, texts.get("command.pay.currency"))
                .option("--note", Label.TEXT, texts.get("command.pay.note"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var amount = new Money(given.requiredAmount("--amount").amount(), currency(given));
        var receivedOn = given.requiredDay("--date");
        var customer = CustomerOption.customer(given, session);
        var invoices = CustomerOption.openInvoices(given, session, customer);
        var spread = invoices.isEmpty() ? new Spread.OldestFirst() : new Spread.Named(invoices);
        var before = session.office().archive().invoices().openOf(customer.id());
        var entry = session.office()
                .cashier()
                .enter(customer.id(), amount, receivedOn, given.text("--note").orElse(""), spread, session.today());
        return switch (entry) {
            case Cashier.Entry.Entered entered -> entered(entered, before, customer, session);
            case Cashier.Entry.Refused(var flaw) ->
                throw new Refusal(session.texts().get("command.pay.refused." + flaw));
        };
    }

    private static Outcome entered(
            Cashier.Entry.Entered entered, List<OpenItem> before, Customer customer, Session session) {
        var items = before.stream().collect(Collectors.toMap(OpenItem::id, Function.identity()));
        session.replies()
                .line(line -> line.number("payment", entered.payment().value())
                        .object("customer", object -> CustomerReply.customer(object, customer))
                        .list("allocations", entered.allocations(), (object, part) -> allocation(object, part, items))
                        .amount("left_over", entered.leftOver()));
        var texts = session.texts();
        session.replies().say(texts.get("command.pay.done", entered.payment().value(), customer.name()));
        for (var part : entered.allocations()) {
            var item = item(part, items);
            session.replies()
                    .say("  "
                            + texts.get(
                                    "command.pay.part",
                                    part.amount(),
                                    item.number(),
                                    item.outstanding().minus(part.amount())));
        }
        if (entered.leftOver().isPositive()) {
            session.replies().say(texts.get("command.pay.leftOver", entered.leftOver()));
        }
        return Outcome.DONE;
    }

    private static void allocation(JsonObject object, Allocation part, Map<InstalmentId, OpenItem> items) {
        object.text("number", item(part, items).number())
                .number("instalment", part.instalment().value())
                .amount("amount", part.amount());
    }

    private static OpenItem item(Allocation part, Map<InstalmentId, OpenItem> items) {
        return Objects.requireNonNull(items.get(part.instalment()), "an instalment that was not open");
    }

    private static Currency currency(Given given) {
        return given.text("--currency").map(code -> known(code, given.texts())).orElse(Money.EURO);
    }

    private static Currency known(String code, Texts texts) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new Misuse(texts.get("command.misuse.currency", code)));
    }
}
