package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.texts.Texts;

/// `consumers-interest`: from when consumers owe late interest, in letters and accounts alike (RULES A-44).
final class ConsumersInterest implements Command {

    private static final Choices<ConsumersDefault> BEGINNINGS = new Choices<ConsumersDefault>()
            .add(ConsumersDefault.FROM_THE_NOTICE, "notice", "messa-in-mora")
            .add(ConsumersDefault.FROM_THE_DUE_DATE, "due-date", "scadenza");

    @Override
    public String name() {
        return "consumers-interest";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.consumersInterest.about"), texts)
                .option("--from", Label.CHOICE, texts.get("command.consumersInterest.from", BEGINNINGS.words()))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var settings = session.office().archive().settings();
        given.choice("--from", BEGINNINGS).ifPresent(chosen -> choose(chosen, session));
        var counted = settings.consumersDefault();
        session.replies().line(line -> line.text("consumers_interest_from", Today.word(counted)));
        session.replies().say(session.texts().get("command.consumersInterest." + counted));
        return Outcome.DONE;
    }

    /// What was paid of such interest is another sum now.
    private static void choose(ConsumersDefault chosen, Session session) {
        var archive = session.office().archive();
        archive.transactions().run(() -> {
            archive.settings().keep(chosen);
            archive.customers().all().stream()
                    .filter(customer -> customer.kind() == CustomerKind.CONSUMER)
                    .map(Customer::id)
                    .forEach(consumer -> session.office().cashier().reckonAnew(consumer, session.today()));
        });
    }
}
