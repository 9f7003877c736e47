package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.SecondLook;
import app.puntuale.texts.Texts;

/// `second-look`: what was written off, and whose day has come to be looked at again.
final class SecondLookCommand implements Command {

    @Override
    public String name() {
        return "second-look";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.secondLook.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var due = session.office().today().ownWork().looksDue(session.today());
        due.forEach(look -> say(look.customer(), look.what(), session));
        if (due.isEmpty()) {
            session.replies().say(session.texts().get("command.secondLook.none"));
        }
        return Outcome.DONE;
    }

    private static void say(Customer customer, SecondLook look, Session session) {
        session.replies()
                .line(line -> line.object("customer", object -> CustomerReply.customer(object, customer))
                        .text("invoice", look.number())
                        .amount("outstanding", look.outstanding())
                        .text("currency", look.outstanding().currency().getCurrencyCode())
                        .text("since", look.since().toString())
                        .text("reason", look.reason())
                        .text("look_again_on", look.lookAgainOn().toString()));
        session.replies()
                .say(session.texts()
                        .get(
                                "command.secondLook.row",
                                customer.name(),
                                look.number(),
                                look.outstanding(),
                                look.since(),
                                look.reason()));
    }
}
