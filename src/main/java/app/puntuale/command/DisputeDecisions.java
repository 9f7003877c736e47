package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Dispute;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.FollowUps;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Set;

/// `dispute open`, `dispute close`: a complaint about an invoice, or a part of one.
final class DisputeDecisions {

    private static final Choices<DisputeEnd> ENDS = new Choices<DisputeEnd>()
            .add(DisputeEnd.CREDIT_NOTE, "credit-note", "nota-di-credito")
            .add(DisputeEnd.CORRECTION, "correction", "correzione")
            .add(DisputeEnd.RESUMED, "resume", "resumed", "ripresa");

    private DisputeDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("dispute open", DisputeDecisions::openForm, DisputeDecisions::open),
                new Decision("dispute close", DisputeDecisions::closeForm, DisputeDecisions::close));
    }

    private static Form openForm(Texts texts) {
        return Decision.about(texts.get("command.dispute.open.about"), texts)
                .required("--invoice", Label.NUMBER, texts.get("command.dispute.invoice"))
                .option("--part", Label.AMOUNT, texts.get("command.dispute.part"))
                .required("--reason", Label.TEXT, texts.get("command.dispute.reason"))
                .flag("--ours", texts.get("command.dispute.ours"))
                .option("--owner", Label.TEXT, texts.get("command.dispute.owner"))
                .option("--answer-by", Label.DAY, texts.get("command.dispute.answerBy"));
    }

    private static FollowUps.Answer open(Given given, Session session, Customer customer) {
        var invoice = CustomerOption.openInvoice(given, session, customer);
        var dispute = new Dispute(
                Set.of(invoice),
                given.text("--part").map(_ -> CustomerOption.owed("--part", given, session, customer)),
                given.required("--reason"),
                given.has("--ours"),
                given.text("--owner").orElse(""),
                given.day("--answer-by"));
        return session.office().followUps().disputes().open(customer.id(), dispute, session.today());
    }

    private static Form closeForm(Texts texts) {
        return Decision.about(texts.get("command.dispute.close.about"), texts)
                .required("--invoice", Label.NUMBER, texts.get("command.dispute.invoice"))
                .required("--end", Label.CHOICE, texts.get("command.dispute.end", ENDS.words()))
                .option("--note", Label.TEXT, texts.get("command.dispute.note"));
    }

    private static FollowUps.Answer close(Given given, Session session, Customer customer) {
        var end = given.requiredChoice("--end", ENDS);
        var invoice = CustomerOption.openInvoice(given, session, customer);
        return session.office()
                .followUps()
                .disputes()
                .close(customer.id(), invoice, end, given.text("--note").orElse(""), session.today());
    }
}
