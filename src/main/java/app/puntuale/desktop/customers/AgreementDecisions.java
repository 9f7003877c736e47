package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Agreements;
import app.puntuale.followups.PlanWish;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Set;

/// What is agreed with a customer about everything that is open.
record AgreementDecisions(CustomerId customer, Agreements agreements, Desk desk) {

    /// Only proposed: it has effects once it is signed (RULES D-1).
    void propose(PlanWish wish) {
        new Deciding(desk)
                .take(
                        () -> agreements.proposePlan(
                                customer, wish, desk.today().get()),
                        "mdi2c-calendar-multiselect",
                        "customers.done.newPlan");
    }

    /// The rest is given up if that much comes by that day (RULES D-6).
    void settle(Money accepted, LocalDate by) {
        new Deciding(desk)
                .take(
                        () -> agreements.settle(
                                customer, Set.of(), accepted, by, desk.today().get()),
                        "mdi2h-handshake-outline",
                        "customers.done.newSettlement");
    }
}
