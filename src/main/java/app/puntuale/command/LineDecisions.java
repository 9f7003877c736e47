package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.HistoryId;
import app.puntuale.invoices.Doubt;
import app.puntuale.texts.Texts;
import java.util.List;

/// `copy-sent`, `clear-doubt`, `note`, `correct`: what else a person writes into the history.
final class LineDecisions {

    private static final Choices<Doubt> DOUBTS = new Choices<Doubt>()
            .add(Doubt.AMOUNTS_DIFFER, "amounts-differ")
            .add(Doubt.PERHAPS_COLLECTED, "perhaps-collected")
            .add(Doubt.REJECTED_BY_SDI, "rejected-by-sdi")
            .add(Doubt.REFUSED_BY_CUSTOMER, "refused-by-customer")
            .add(Doubt.WRONG_CHECK_DIGIT, "wrong-check-digit");

    private LineDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("copy-sent", LineDecisions::copySentForm, LineDecisions::copySent),
                new Decision("clear-doubt", LineDecisions::clearForm, LineDecisions::clear),
                new Decision("note", LineDecisions::noteForm, LineDecisions::note),
                new Decision("correct", LineDecisions::correctForm, LineDecisions::correct));
    }

    private static Form copySentForm(Texts texts) {
        return Decision.about(texts.get("command.copySent.about"), texts);
    }

    private static FollowUps.Answer copySent(Given given, Session session, Customer customer) {
        return session.office().followUps().copySent(customer.id(), session.today());
    }

    private static Form clearForm(Texts texts) {
        return Decision.about(texts.get("command.clearDoubt.about"), texts)
                .required("--invoice", Label.NUMBER, texts.get("command.clearDoubt.invoice"))
                .required("--doubt", Label.CHOICE, texts.get("command.clearDoubt.doubt", DOUBTS.words()))
                .required("--note", Label.TEXT, texts.get("command.clearDoubt.note"));
    }

    private static FollowUps.Answer clear(Given given, Session session, Customer customer) {
        var doubt = given.requiredChoice("--doubt", DOUBTS);
        var invoice = CustomerOption.openInvoice(given, session, customer);
        return session.office()
                .followUps()
                .settle(customer.id(), invoice, doubt, given.required("--note"), session.today());
    }

    private static Form noteForm(Texts texts) {
        return Decision.about(texts.get("command.note.about"), texts)
                .required("--text", Label.TEXT, texts.get("command.note.text"));
    }

    private static FollowUps.Answer note(Given given, Session session, Customer customer) {
        return session.office().followUps().note(customer.id(), given.required("--text"), session.today());
    }

    private static Form correctForm(Texts texts) {
        return Decision.about(texts.get("command.correct.about"), texts)
                .required("--entry", Label.NUMBER, texts.get("command.correct.entry"))
                .required("--reason", Label.TEXT, texts.get("command.correct.reason"));
    }

    private static FollowUps.Answer correct(Given given, Session session, Customer customer) {
        var line = new HistoryId(given.requiredWholeNumber("--entry"));
        return session.office().followUps().correct(customer.id(), line, given.required("--reason"), session.today());
    }
}
