package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.FollowUps;
import app.puntuale.invoices.Doubt;
import app.puntuale.texts.Texts;
import java.util.List;

/// What a person decides about the follow-up of a customer: commands that differ in what they take, and are answered
/// alike.
record Decision(String name, Taking takes, Deciding decides) implements Command {

    private static final Choices<Doubt> DOUBTS = new Choices<Doubt>()
            .add(Doubt.AMOUNTS_DIFFER, "amounts-differ")
            .add(Doubt.PERHAPS_COLLECTED, "perhaps-collected")
            .add(Doubt.REJECTED_BY_SDI, "rejected-by-sdi")
            .add(Doubt.REFUSED_BY_CUSTOMER, "refused-by-customer")
            .add(Doubt.WRONG_CHECK_DIGIT, "wrong-check-digit");

    /// What it takes beside the customer.
    private interface Taking {
        Form form(Texts texts);
    }

    private interface Deciding {
        FollowUps.Answer decide(Given given, Session session, Customer customer);
    }

    static List<Command> all() {
        return List.of(
                new Decision("hold", Decision::holdForm, Decision::hold),
                new Decision("resume", texts -> about("command.resume.about", texts), Decision::resume),
                new Decision("close-dispute", Decision::closeDisputeForm, Decision::closeDispute),
                new Decision("copy-sent", texts -> about("command.copySent.about", texts), Decision::copySent),
                new Decision("settle", Decision::settleForm, Decision::settle),
                new Decision("note", Decision::noteForm, Decision::note));
    }

    @Override
    public Form form(Texts texts) {
        return takes.form(texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        return switch (decides.decide(given, session, customer)) {
            case FollowUps.Answer.Done(var entry) -> {
                var next = NextStep.of(customer, session);
                session.replies().line(line -> {
                    line.object("customer", object -> CustomerReply.customer(object, customer))
                            .number("entry", entry.value());
                    next.fields(line);
                });
                session.replies().say(session.texts().get("command.decision.done", customer.name()));
                session.replies().say(next.sentence());
                yield Outcome.DONE;
            }
            case FollowUps.Answer.Refused(var flaw) ->
                throw new Refusal(session.texts().get("command.decision.refused." + flaw));
        };
    }

    private static Form about(String key, Texts texts) {
        return new Form(texts.get(key), texts).customer();
    }

    private static Form holdForm(Texts texts) {
        return about("command.hold.about", texts)
                .option("--until", Label.DAY, texts.get("command.hold.until"))
                .option("--note", Label.TEXT, texts.get("command.hold.note"));
    }

    private static FollowUps.Answer hold(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .hold(customer.id(), given.day("--until"), given.text("--note").orElse(""), session.today());
    }

    private static FollowUps.Answer resume(Given given, Session session, Customer customer) {
        return session.office().followUps().resume(customer.id(), session.today());
    }

    private static Form closeDisputeForm(Texts texts) {
        return about("command.closeDispute.about", texts)
                .required("--invoice", Label.NUMBER, texts.get("command.closeDispute.invoice"))
                .option("--note", Label.TEXT, texts.get("command.closeDispute.note"));
    }

    private static FollowUps.Answer closeDispute(Given given, Session session, Customer customer) {
        var invoice = CustomerOption.openInvoice(given, session, customer);
        return session.office()
                .followUps()
                .closeDispute(
                        customer.id(),
                        invoice,
                        DisputeEnd.RESUMED,
                        given.text("--note").orElse(""),
                        session.today());
    }

    private static FollowUps.Answer copySent(Given given, Session session, Customer customer) {
        return session.office().followUps().copySent(customer.id(), session.today());
    }

    private static Form settleForm(Texts texts) {
        return about("command.settle.about", texts)
                .required("--invoice", Label.NUMBER, texts.get("command.settle.invoice"))
                .required("--doubt", Label.CHOICE, texts.get("command.settle.doubt", DOUBTS.words()))
                .required("--note", Label.TEXT, texts.get("command.settle.note"));
    }

    private static FollowUps.Answer settle(Given given, Session session, Customer customer) {
        var doubt = given.requiredChoice("--doubt", DOUBTS);
        var invoice = CustomerOption.openInvoice(given, session, customer);
        return session.office()
                .followUps()
                .settle(customer.id(), invoice, doubt, given.required("--note"), session.today());
    }

    private static Form noteForm(Texts texts) {
        return about("command.note.about", texts).required("--text", Label.TEXT, texts.get("command.note.text"));
    }

    private static FollowUps.Answer note(Given given, Session session, Customer customer) {
        return session.office().followUps().note(customer.id(), given.required("--text"), session.today());
    }
}
