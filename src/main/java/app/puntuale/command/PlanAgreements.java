package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PlanWish;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.Rhythm;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Set;

/// `plan propose`, `plan sign`, `plan end`: a repayment plan (piano di rientro).
final class PlanAgreements {

    private static final Choices<Rhythm> RHYTHMS = new Choices<Rhythm>()
            .add(Rhythm.WEEKLY, "week", "settimana")
            .add(Rhythm.FORTNIGHTLY, "fortnight", "quindicina")
            .add(Rhythm.MONTHLY, "month", "mese")
            .add(Rhythm.EVERY_TWO_MONTHS, "two-months", "bimestre")
            .add(Rhythm.QUARTERLY, "quarter", "trimestre");
    private static final Choices<PlanInterest> INTEREST = new Choices<PlanInterest>()
            .add(PlanInterest.RUNS, "runs", "corrono")
            .add(PlanInterest.INCLUDED, "included", "compresi")
            .add(PlanInterest.WAIVED, "waived", "rinunciati");

    private static final int MOST_GRACE = 180;

    private PlanAgreements() {}

    static List<Decision> all() {
        return List.of(
                new Decision("plan propose", PlanAgreements::proposeForm, PlanAgreements::propose),
                new Decision("plan sign", PlanAgreements::signForm, PlanAgreements::sign),
                new Decision("plan end", PlanAgreements::endForm, PlanAgreements::end));
    }

    private static Form proposeForm(Texts texts) {
        return Decision.about(texts.get("command.plan.propose.about"), texts)
                .option("--rates", Label.NUMBER, texts.get("command.plan.rates"))
                .option("--rate", Label.AMOUNT, texts.get("command.plan.rate"))
                .required("--first", Label.DAY, texts.get("command.plan.first"))
                .option("--every", Label.CHOICE, texts.get("command.plan.every", RHYTHMS.words()))
                .option("--interest", Label.CHOICE, texts.get("command.plan.interest", INTEREST.words()))
                .flag("--acceleration", texts.get("command.plan.acceleration"))
                .option("--grace", Label.NUMBER, texts.get("command.plan.grace", PlanWish.USUAL_GRACE))
                .several("--invoice", Label.NUMBER, texts.get("command.plan.invoice"));
    }

    private static FollowUps.Answer propose(Given given, Session session, Customer customer) {
        var wish = new PlanWish(
                Set.copyOf(CustomerOption.openInvoices(given, session, customer)),
                division(given, session, customer),
                given.requiredDay("--first"),
                given.choice("--every", RHYTHMS).orElse(Rhythm.MONTHLY),
                given.choice("--interest", INTEREST).orElse(PlanInterest.RUNS),
                given.has("--acceleration"),
                given.wholeNumber("--grace", MOST_GRACE).orElse(PlanWish.USUAL_GRACE));
        return session.office().agreements().proposePlan(customer.id(), wish, session.today());
    }

    private static Division division(Given given, Session session, Customer customer) {
        if (given.has("--rates") == given.has("--rate")) {
            throw new Misuse(given.texts().get("command.misuse.plan"));
        }
        return given.has("--rate")
                ? new Division.ByAmount(CustomerOption.owed("--rate", given, session, customer))
                : new Division.ByNumber((int) Math.min(given.requiredWholeNumber("--rates"), Division.MOST + 1L));
    }

    private static Form signForm(Texts texts) {
        return Decision.about(texts.get("command.plan.sign.about"), texts)
                .option("--on", Label.DAY, texts.get("command.plan.on"));
    }

    private static FollowUps.Answer sign(Given given, Session session, Customer customer) {
        return session.office()
                .agreements()
                .signPlan(customer.id(), given.day("--on").orElse(session.today()), session.today());
    }

    private static Form endForm(Texts texts) {
        return Decision.about(texts.get("command.plan.end.about"), texts)
                .required("--reason", Label.TEXT, texts.get("command.plan.reason"));
    }

    private static FollowUps.Answer end(Given given, Session session, Customer customer) {
        return session.office().agreements().endPlan(customer.id(), given.required("--reason"), session.today());
    }
}
