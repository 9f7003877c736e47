package app.puntuale.command;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.EmailAddress;
import app.puntuale.customers.PostalAddress;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// `contact`: how to reach a customer, which e-invoices do not say; what is not written stays as it was.
final class Contact implements Command {

    private static final Choices<CustomerKind> KINDS = new Choices<CustomerKind>()
            .add(CustomerKind.CONSUMER, "consumer")
            .add(CustomerKind.SOLE_TRADER, "sole-trader")
            .add(CustomerKind.COMPANY, "company")
            .add(CustomerKind.PUBLIC_BODY, "public-body");

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.contact.about"), texts)
                .customer()
                .option("--person", Label.TEXT, texts.get("command.contact.person"))
                .option("--phone", Label.TEXT, texts.get("command.contact.phone"))
                .option("--email", Label.TEXT, texts.get("command.contact.email"))
                .option("--pec", Label.TEXT, texts.get("command.contact.pec"))
                .option("--address", Label.TEXT, texts.get("command.contact.address"))
                .option("--zip", Label.TEXT, texts.get("command.contact.zip"))
                .option("--city", Label.TEXT, texts.get("command.contact.city"))
                .option("--province", Label.TEXT, texts.get("command.contact.province"))
                .option("--kind", Label.CHOICE, texts.get("command.contact.kind", KINDS.words()))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var kind = given.choice("--kind", KINDS);
        var email = address("--email", given);
        var pec = address("--pec", given);
        var customer = CustomerOption.customer(given, session);
        var old = customer.contacts();
        var contacts = new Contacts(
                given.text("--person").or(old::person),
                given.text("--phone").or(old::phone),
                email.or(old::email),
                pec.or(old::pec));
        var changed = customer.withContacts(contacts).withAddress(postal(given, customer.address()));
        var judged = kind.map(changed::withKind).orElse(changed);
        session.office().archive().customers().change(judged);
        session.replies().line(line -> {
            CustomerReply.customer(line, judged);
            line.text("kind", Today.word(judged.kind()))
                    .text("person", contacts.person())
                    .text("phone", contacts.phone())
                    .text("email", contacts.email())
                    .text("pec", contacts.pec());
        });
        session.replies().say(session.texts().get("command.contact.done", judged.name()));
        return Outcome.DONE;
    }

    private static Optional<String> address(String option, Given given) {
        var written = given.text(option);
        written.filter(text -> !new EmailAddress(text).isWellFormed()).ifPresent(text -> {
            throw new Refusal(given.texts().get("command.refused.email", text));
        });
        return written;
    }

    private static PostalAddress postal(Given given, PostalAddress old) {
        return new PostalAddress(
                given.text("--address").orElse(old.street()),
                given.text("--zip").orElse(old.zip()),
                given.text("--city").orElse(old.city()),
                given.text("--province").orElse(old.province()),
                old.country());
    }
}
