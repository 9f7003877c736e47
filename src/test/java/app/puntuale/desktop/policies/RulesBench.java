package app.puntuale.desktop.policies;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Credits;
import app.puntuale.followups.Policy;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.RuleDesk;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Step;
import app.puntuale.followups.TodayDesk;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.paper.PaperRules;
import java.time.LocalDate;

/// The page without a window: a firm on paper, of which one customer owes 3,000 euro since 2 March and 900 from 20
/// March 2026; today is the 12th.
final class RulesBench {

    final PaperFirm firm = new PaperFirm();
    final PaperRules rules = new PaperRules();
    final Workroom room = new Workroom();
    final TodayDesk today;
    final RulesViewModel model;

    RulesBench() {
        CustomerId customer = firm.customer("Trebisonda S.r.l.");
        firm.invoice(customer, 1, Money.of("3000.00"), LocalDate.parse("2026-03-02"));
        firm.invoice(customer, 2, Money.of("900.00"), LocalDate.parse("2026-03-20"));
        today = new TodayDesk(firm, firm.invoices, Credits.NONE, firm.history, rules::current);
        model = new RulesViewModel(new RuleDesk(rules, firm), today, room.desk());
        model.refresh();
    }

    static Spot standard(Step step) {
        return new Spot(ReadyPolicies.STANDARD, step);
    }

    /// The form of that step, chosen.
    StepForm form(Step step) {
        model.ladder().select(standard(step));
        return model.ladder().chosen().get().orElseThrow();
    }

    Policy draft() {
        return model.draft().policy(ReadyPolicies.STANDARD);
    }

    Rung rung(Step step) {
        return draft().rungs().stream()
                .filter(rung -> rung.step() == step)
                .findFirst()
                .orElseThrow();
    }

    String said() {
        return room.toasts.current().get().orElseThrow().sentence();
    }
}
