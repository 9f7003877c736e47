package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.Spread;
import app.puntuale.texts.Texts;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `pay`: money that came in.
final class Pay implements Command {

    private static final Choices<Imputation> IMPUTATIONS =
            new Choices<Imputation>().add(Imputation.ART_1194, "1194").add(Imputation.CAPITAL, "capital", "capitale");

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
                .option("--imputation", Label.CHOICE, texts.get("command.pay.imputation", IMPUTATIONS.words()))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var amount = new Money(given.requiredAmount("--amount").amount(), currency(given));
        var receivedOn = given.requiredDay("--date");
        var customer = CustomerOption.customer(given, session);
        var invoices = CustomerOption.openInvoices(given, session, customer);
        var spread = invoices.isEmpty() ? new Spread.OldestFirst() : new Spread.Named(invoices);
        var entry = session.office()
                .cashier()
                .enter(
                        new NewPayment(
                                customer.id(),
                                receivedOn,
                                amount,
                                given.text("--note").orElse(""),
                                spread,
                                given.choice("--imputation", IMPUTATIONS).orElse(Imputation.ART_1194)),
                        session.today());
        return switch (entry) {
            case Cashier.Entry.Entered entered -> entered(entered, customer, session);
            case Cashier.Entry.Refused(var flaw) ->
                throw new Refusal(session.texts().get("command.pay.refused." + flaw));
        };
    }

    private static Outcome entered(Cashier.Entry.Entered entered, Customer customer, Session session) {
        var items = session.office().archive().invoices().instalmentsOf(customer.id()).stream()
                .collect(Collectors.toMap(OpenItem::id, Function.identity()));
        session.replies()
                .line(line -> line.number("payment", entered.payment().value())
                        .object("customer", object -> CustomerReply.customer(object, customer))
                        .list("allocations", entered.allocations(), (object, part) -> allocation(object, part, items))
                        .amount("left_over", entered.leftOver()));
        var texts = session.texts();
        session.replies().say(texts.get("command.pay.done", entered.payment().value(), customer.name()));
        for (var part : entered.allocations()) {
            session.replies().say("  " + told(part, item(part, items), texts));
        }
        if (entered.leftOver().isPositive()) {
            session.replies().say(texts.get("command.pay.leftOver", entered.leftOver()));
        }
        return Outcome.DONE;
    }

    private static String told(Allocation part, OpenItem item, Texts texts) {
        return switch (part.towards()) {
            case CAPITAL -> texts.get("command.pay.part", part.amount(), item.number(), item.outstanding());
            case INTEREST -> texts.get("command.pay.interest", part.amount(), item.number());
            case LUMP_SUM -> texts.get("command.pay.lumpSum", part.amount(), item.number());
        };
    }

    private static void allocation(JsonObject object, Allocation part, Map<InstalmentId, OpenItem> items) {
        object.text("number", item(part, items).number())
                .number("instalment", part.instalment().value())
                .text("towards", Today.word(part.towards()))
                .amount("amount", part.amount());
    }

    private static OpenItem item(Allocation part, Map<InstalmentId, OpenItem> items) {
        return Objects.requireNonNull(items.get(part.instalment()), "an instalment of somebody else");
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
