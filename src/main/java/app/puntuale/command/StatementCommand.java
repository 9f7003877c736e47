package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.Invoice;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.payments.Deduction;
import app.puntuale.payments.InterestLedger;
import app.puntuale.payments.Payment;
import app.puntuale.payments.Remitted;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.DeductionWords;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `statement`: a customer's account (estratto conto), to the cent: what was invoiced, credited and paid, what is left,
/// and what late payment has earned.
final class StatementCommand implements Command {

    /// All of one account.
    ///
    /// @param credits credit notes
    /// @param remitted capital given up by a settlement or a discount, never «paid» (RULES D-6)
    private record Account(
            List<InterestLedger.Line> lines,
            Map<InstalmentId, List<Deduction>> deductions,
            List<Invoice> credits,
            List<Payment> payments,
            Amounts remitted,
            Amounts open,
            Amounts credit,
            Money interest,
            Money lumpSums) {

        static Account of(Customer customer, Session session) {
            var archive = session.office().archive();
            var ledger = session.office().cashier().ledger(customer.id(), session.today());
            var payments = archive.payments().of(customer.id()).reversed().stream()
                    .filter(payment -> !payment.undone())
                    .toList();
            return new Account(
                    ledger.lines(),
                    session.office().cashier().deductions(customer.id()),
                    archive.invoices().of(customer.id()).reversed().stream()
                            .filter(invoice -> invoice.kind() == DocumentKind.CREDIT_NOTE)
                            .toList(),
                    payments,
                    Amounts.of(archive.payments().remitted(customer.id()).stream()
                            .map(Remitted::amount)
                            .toList()),
                    Amounts.of(ledger.lines().stream()
                            .map(InterestLedger.Line::open)
                            .toList()),
                    Amounts.of(Stream.concat(
                                    payments.stream().map(Payment::unallocated),
                                    archive.invoices().openCreditsOf(customer.id()).stream()
                                            .map(credit -> credit.left()))
                            .toList()),
                    ledger.lines().stream()
                            .map(InterestLedger.Line::unpaid)
                            .filter(Money::isEuro)
                            .collect(Money.sum()),
                    ledger.lines().stream().map(line -> line.lumpSum().unpaid()).collect(Money.sum()));
        }

        /// From when no rate is known: interest stops the day before.
        Optional<LocalDate> unknownFrom() {
            return InterestLedger.unknownFrom(lines);
        }

        /// What is owed less what is the customer's, in euro, without interest and lump sums.
        Money balance() {
            return open.euros().minus(credit.euros());
        }

        /// The same, one pair a currency: euro, and whatever else there is.
        List<Balance> balances() {
            return Stream.concat(
                            Stream.of(Money.EURO),
                            Stream.concat(open.others().stream(), credit.others().stream())
                                    .map(Money::currency))
                    .distinct()
                    .map(currency -> new Balance(in(currency, open), in(currency, credit)))
                    .toList();
        }

        private static Money in(Currency currency, Amounts amounts) {
            return amounts.sums().stream()
                    .filter(sum -> sum.currency().equals(currency))
                    .findFirst()
                    .orElse(Money.zero(currency));
        }

        List<Deduction> deductions(InterestLedger.Line line) {
            return deductions.getOrDefault(line.item().id(), List.of());
        }
    }

    private record Balance(Money open, Money credit) {

        Money left() {
            return open.minus(credit);
        }

        boolean isNothing() {
            return open.isZero() && credit.isZero();
        }
    }

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public Form form(Texts texts) {
        return Decision.about(texts.get("command.statement.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        var account = Account.of(customer, session);
        session.replies().line(line -> fields(line, customer, account));
        say(account, customer, session);
        return Outcome.DONE;
    }

    private static void fields(JsonObject line, Customer customer, Account account) {
        line.object("customer", object -> CustomerReply.customer(object, customer))
                .list(
                        "instalments",
                        account.lines(),
                        (object, that) -> instalment(object, that, account.deductions(that)))
                .list(
                        "credit_notes",
                        account.credits(),
                        (object, note) -> object.text("number", note.number())
                                .text("issued_on", note.issuedOn().toString())
                                .amount("amount", note.payable()))
                .list("payments", account.payments(), StatementCommand::payment)
                .day("interest_unknown_from", account.unknownFrom())
                .amount("given_up", account.remitted().euros())
                .amount("open", account.open().euros())
                .amount("credit", account.credit().euros())
                .amount("balance", account.balance())
                .list(
                        "other_balances",
                        account.balances().stream().skip(1).toList(),
                        (object, balance) -> object.text(
                                        "currency", balance.open().currency().getCurrencyCode())
                                .amount("open", balance.open())
                                .amount("credit", balance.credit())
                                .amount("balance", balance.left()))
                .amount("interest_unpaid", account.interest())
                .amount("lump_sums_unpaid", account.lumpSums())
                .amount(
                        "balance_with_interest",
                        account.balance().plus(account.interest()).plus(account.lumpSums()));
    }

    private static void instalment(JsonObject object, InterestLedger.Line line, List<Deduction> deductions) {
        object.text("number", line.item().number())
                .number("position", line.item().position())
                .day("due_on", line.item().dueOn())
                .amount("amount", line.item().amount())
                .amount("open", line.open())
                .list("taken_off", deductions, StatementCommand::deduction)
                .amount("interest_accrued", line.accrued())
                .amount("interest_collected", line.collected())
                .amount("interest_waived", line.waived())
                .amount("interest_unpaid", line.unpaid())
                .amount("lump_sum", line.lumpSum().due())
                .amount("lump_sum_collected", line.lumpSum().collected())
                .amount("lump_sum_waived", line.lumpSum().waived())
                .list(
                        "claimed",
                        line.claimed(),
                        (claim, that) -> claim.text("protocol", that.protocol())
                                .text("on", that.on().toString())
                                .amount("interest", that.interest())
                                .amount("lump_sum", that.lumpSum()));
    }

    private static void deduction(JsonObject object, Deduction deduction) {
        switch (deduction) {
            case Deduction.Credited(var _, var number, var issuedOn, var _) ->
                object.text("by", "credit_note").text("number", number).text("on", issuedOn.toString());
            case Deduction.Paid(var payment, var receivedOn, var _, var _) ->
                object.text("by", "payment").number("payment", payment.value()).text("on", receivedOn.toString());
            case Deduction.GivenUp _ -> object.text("by", "agreement");
        }
        object.amount("amount", deduction.amount());
    }

    private static void payment(JsonObject object, Payment payment) {
        object.number("payment", payment.id().value())
                .text("received_on", payment.receivedOn().toString())
                .amount("amount", payment.amount())
                .amount("left_over", payment.unallocated())
                .list(
                        "parts",
                        payment.allocations(),
                        (part, that) -> part.number(
                                        "instalment", that.instalment().value())
                                .text("towards", Today.word(that.towards()))
                                .amount("amount", that.amount()));
    }

    private static void say(Account account, Customer customer, Session session) {
        var texts = session.texts();
        session.replies().say(texts.get("command.statement.title", customer.name(), session.today()));
        var table = new Table()
                .words(texts.get("command.statement.column.invoice"))
                .words(texts.get("command.statement.column.due"))
                .figures(texts.get("command.statement.column.amount"))
                .figures(texts.get("command.statement.column.open"))
                .figures(texts.get("command.statement.column.accrued"))
                .figures(texts.get("command.statement.column.claimed"))
                .figures(texts.get("command.statement.column.collected"))
                .figures(texts.get("command.statement.column.waived"))
                .figures(texts.get("command.statement.column.lumpSum"));
        account.lines().forEach(line -> table.row(row(line)));
        table.lines().forEach(session.replies()::say);
        account.lines()
                .forEach(line -> account.deductions(line)
                        .forEach(deduction -> session.replies()
                                .say(texts.get(
                                        "command.statement.takenOff",
                                        number(line),
                                        DeductionWords.sentence(deduction, texts)))));
        account.credits()
                .forEach(note -> session.replies()
                        .say(texts.get(
                                "command.statement.creditNote", note.number(), note.issuedOn(), note.payable())));
        account.payments()
                .forEach(payment -> session.replies()
                        .say(texts.get(
                                "command.statement.payment",
                                payment.id().value(),
                                payment.receivedOn(),
                                payment.amount(),
                                payment.unallocated())));
        if (!account.remitted().isNone()) {
            session.replies().say(texts.get("command.statement.givenUp", account.remitted()));
        }
        var balances = account.balances();
        balances.stream()
                .filter(balance -> balances.size() == 1 || !balance.isNothing())
                .forEach(balance -> session.replies()
                        .say(texts.get("command.statement.balance", balance.open(), balance.credit(), balance.left())));
        session.replies().say(texts.get("command.statement.interest", account.interest(), account.lumpSums()));
        account.unknownFrom().ifPresent(day -> session.replies().say(texts.get("command.interest.unknownFrom", day)));
    }

    /// `7/A 1/2`
    private static String number(InterestLedger.Line line) {
        return line.item().number() + " " + line.item().position() + "/"
                + line.item().positions();
    }

    private static String[] row(InterestLedger.Line line) {
        return new String[] {
            number(line),
            line.item().dueOn().map(Formats::day).orElse(""),
            Formats.money(line.item().amount()),
            Formats.money(line.open()),
            Formats.money(line.accrued()),
            line.claimed().isEmpty()
                    ? ""
                    : Formats.money(line.claimed().getLast().interest()),
            Formats.money(line.collected()),
            Formats.money(line.waived()),
            Formats.money(line.lumpSum().unpaid())
        };
    }
}
