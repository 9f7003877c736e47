package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.payments.InterestLedger;
import app.puntuale.payments.Towards;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `settle`, `end-settlement`, `discount`, `waive`: what is given up, and for what.
final class MoneyAgreements {

    static final Choices<Towards> ACCESSORIES = new Choices<Towards>()
            .add(Towards.INTEREST, "interest", "interessi")
            .add(Towards.LUMP_SUM, "lump-sum", "40-euro");

    private MoneyAgreements() {}

    static List<Decision> all() {
        return List.of(
                new Decision("settle", MoneyAgreements::settleForm, MoneyAgreements::settle),
                new Decision("end-settlement", MoneyAgreements::endForm, MoneyAgreements::end),
                new Decision("discount", MoneyAgreements::discountForm, MoneyAgreements::discount),
                new Decision("waive", MoneyAgreements::waiveForm, MoneyAgreements::waive));
    }

    private static Form settleForm(Texts texts) {
        return Decision.about(texts.get("command.settle.about"), texts)
                .required("--amount", Label.AMOUNT, texts.get("command.settle.amount"))
                .required("--by", Label.DAY, texts.get("command.settle.by"))
                .several("--invoice", Label.NUMBER, texts.get("command.settle.invoice"));
    }

    private static FollowUps.Answer settle(Given given, Session session, Customer customer) {
        return session.office()
                .agreements()
                .settle(
                        customer.id(),
                        Set.copyOf(CustomerOption.openInvoices(given, session, customer)),
                        CustomerOption.owed("--amount", given, session, customer),
                        given.requiredDay("--by"),
                        session.today());
    }

    private static Form endForm(Texts texts) {
        return Decision.about(texts.get("command.endSettlement.about"), texts)
                .required("--reason", Label.TEXT, texts.get("command.plan.reason"));
    }

    private static FollowUps.Answer end(Given given, Session session, Customer customer) {
        return session.office().agreements().endSettlement(customer.id(), given.required("--reason"), session.today());
    }

    private static Form discountForm(Texts texts) {
        return Decision.about(texts.get("command.discount.about"), texts)
                .required("--invoice", Label.NUMBER, texts.get("command.discount.invoice"))
                .required("--percent", Label.PERCENT, texts.get("command.discount.percent"))
                .required("--until", Label.DAY, texts.get("command.discount.until"));
    }

    private static FollowUps.Answer discount(Given given, Session session, Customer customer) {
        var invoice = CustomerOption.openInvoice(given, session, customer);
        return session.office()
                .agreements()
                .offerDiscount(
                        customer.id(),
                        invoice,
                        given.percent("--percent").orElseThrow(),
                        given.requiredDay("--until"),
                        session.today());
    }

    private static Form waiveForm(Texts texts) {
        return Decision.about(texts.get("command.waive.about"), texts)
                .required("--invoice", Label.NUMBER, texts.get("command.waive.invoice"))
                .option("--what", Label.CHOICE, texts.get("command.waive.what", ACCESSORIES.words()))
                .option("--amount", Label.AMOUNT, texts.get("command.waive.amount"))
                .required("--reason", Label.TEXT, texts.get("command.plan.reason"));
    }

    private static FollowUps.Answer waive(Given given, Session session, Customer customer) {
        var towards = given.choice("--what", ACCESSORIES).orElse(Towards.INTEREST);
        return session.office()
                .agreements()
                .waive(
                        customer.id(),
                        instalment(given, session, customer, towards),
                        towards,
                        given.text("--amount").map(_ -> given.requiredAmount("--amount")),
                        given.required("--reason"),
                        session.today());
    }

    /// The first instalment of that invoice, paid or not, that has any of it left.
    private static InstalmentId instalment(Given given, Session session, Customer customer, Towards towards) {
        var number = given.required("--invoice");
        var lines = session.office().cashier().ledger(customer.id(), session.today()).lines().stream()
                .filter(line -> line.item().number().equalsIgnoreCase(number.strip()))
                .toList();
        return lines.stream()
                .filter(line -> left(line, towards))
                .findFirst()
                .or(() -> Optional.of(lines).filter(found -> !found.isEmpty()).map(List::getFirst))
                .map(line -> line.item().id())
                .orElseThrow(() -> new Refusal(given.texts().get("command.refused.invoice", number, customer.name())));
    }

    private static boolean left(InterestLedger.Line line, Towards towards) {
        return switch (towards) {
            case CAPITAL -> line.open().isPositive();
            case INTEREST -> line.unpaid().isPositive();
            case LUMP_SUM -> line.lumpSum().unpaid().isPositive();
        };
    }
}
