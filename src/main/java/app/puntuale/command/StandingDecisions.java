package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Standing;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Set;

/// `standing`, `write-off`, `take-up`: a customer in other hands, a debt given up as lost.
final class StandingDecisions {

    private static final Choices<Standing> STANDINGS = new Choices<Standing>()
            .add(Standing.NORMAL, "normal", "normale")
            .add(Standing.INSOLVENT, "insolvent", "insolvency", "insolvenza")
            .add(Standing.WITH_LAWYER, "lawyer", "legale")
            .add(Standing.WITH_AGENCY, "agency", "agenzia");

    private StandingDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("standing", StandingDecisions::standingForm, StandingDecisions::standing),
                new Decision("write-off", StandingDecisions::writeOffForm, StandingDecisions::writeOff),
                new Decision("take-up", StandingDecisions::takeUpForm, StandingDecisions::takeUp));
    }

    private static Form standingForm(Texts texts) {
        return Decision.about(texts.get("command.standing.about"), texts)
                .value(Label.CHOICE, texts.get("command.standing.which", STANDINGS.words()))
                .required("--reason", Label.TEXT, texts.get("command.standing.reason"));
    }

    private static FollowUps.Answer standing(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .standings()
                .change(customer.id(), given.choice(0, STANDINGS), given.required("--reason"), session.today());
    }

    private static Form writeOffForm(Texts texts) {
        return Decision.about(texts.get("command.writeOff.about"), texts)
                .several("--invoice", Label.NUMBER, texts.get("command.writeOff.invoice"))
                .required("--reason", Label.TEXT, texts.get("command.writeOff.reason"))
                .required("--look-again", Label.DAY, texts.get("command.writeOff.lookAgain"));
    }

    private static FollowUps.Answer writeOff(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .standings()
                .writeOff(
                        customer.id(),
                        Set.copyOf(CustomerOption.openInvoices(given, session, customer)),
                        given.required("--reason"),
                        given.requiredDay("--look-again"),
                        session.today());
    }

    private static Form takeUpForm(Texts texts) {
        return Decision.about(texts.get("command.takeUp.about"), texts)
                .several("--invoice", Label.NUMBER, texts.get("command.takeUp.invoice"));
    }

    private static FollowUps.Answer takeUp(Given given, Session session, Customer customer) {
        var invoices = Set.copyOf(CustomerOption.openInvoices(given, session, customer));
        return session.office().followUps().standings().takeUp(customer.id(), invoices, session.today());
    }
}
