package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.texts.Texts;
import java.util.List;

/// `hold`, `resume`: a customer, or one invoice, is left in peace for a while.
final class HoldDecisions {

    private HoldDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("hold", HoldDecisions::holdForm, HoldDecisions::hold),
                new Decision("resume", HoldDecisions::resumeForm, HoldDecisions::resume));
    }

    private static Form holdForm(Texts texts) {
        return Decision.about(texts.get("command.hold.about"), texts)
                .option("--invoice", Label.NUMBER, texts.get("command.hold.invoice"))
                .option("--until", Label.DAY, texts.get("command.hold.until"))
                .option("--note", Label.TEXT, texts.get("command.hold.note"));
    }

    private static FollowUps.Answer hold(Given given, Session session, Customer customer) {
        var holds = session.office().followUps().holds();
        var until = given.day("--until");
        var note = given.text("--note").orElse("");
        return CustomerOption.perhapsInvoice(given, session, customer)
                .map(invoice -> holds.hold(customer.id(), invoice, until, note, session.today()))
                .orElseGet(() -> holds.hold(customer.id(), until, note, session.today()));
    }

    private static Form resumeForm(Texts texts) {
        return Decision.about(texts.get("command.resume.about"), texts)
                .option("--invoice", Label.NUMBER, texts.get("command.resume.invoice"));
    }

    private static FollowUps.Answer resume(Given given, Session session, Customer customer) {
        var holds = session.office().followUps().holds();
        return CustomerOption.perhapsInvoice(given, session, customer)
                .map(invoice -> holds.resume(customer.id(), invoice, session.today()))
                .orElseGet(() -> holds.resume(customer.id(), session.today()));
    }
}
