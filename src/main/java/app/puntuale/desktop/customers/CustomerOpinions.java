package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Grade;
import app.puntuale.followups.OpinionDesk;
import app.puntuale.followups.PolicyDesk;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.SourceGrade;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import java.time.LocalDate;
import java.util.Optional;

/// What the firm hears of a customer and thinks of them, and by which policy it asks them for its money.
final class CustomerOpinions {

    private static final String SHIELD = "mdi2s-shield-alert-outline";
    private static final String POLICY = "mdi2l-lightning-bolt-outline";

    private final CustomerId customer;
    private final Office office;
    private final Desk desk;
    private final Deciding deciding;

    CustomerOpinions(CustomerId customer, Office office, Desk desk) {
        this.customer = customer;
        this.office = office;
        this.desk = desk;
        this.deciding = new Deciding(desk);
    }

    void signal(SourceGrade source, String text) {
        deciding.take(() -> opinions().signal(customer, source, text, day()), SHIELD, "customers.done.signal");
    }

    /// @param limit empty for none
    void limit(Optional<Money> limit) {
        deciding.take(() -> opinions().limit(customer, limit, day()), SHIELD, "customers.done.limit");
    }

    /// @param grade empty to go back to the reckoned one
    void grade(Optional<Grade> grade, String note) {
        deciding.take(() -> opinions().grade(customer, grade, note, day()), SHIELD, "customers.done.grade");
    }

    void worry(String reason) {
        deciding.take(() -> policies().worry(customer, reason, day()), POLICY, "customers.done.worried");
    }

    void reassure() {
        deciding.take(() -> policies().reassure(customer, day()), POLICY, "customers.done.reassured");
    }

    /// @param invoice empty for the customer as a whole
    /// @param policy empty to go back to the one of the kind of customer
    void assign(Optional<InvoiceId> invoice, Optional<PolicyName> policy, String reason) {
        deciding.take(
                () -> policies()
                        .assign(
                                customer,
                                invoice,
                                policy,
                                reason,
                                office.today().rulebook(),
                                day()),
                POLICY,
                "customers.done.policy");
    }

    private OpinionDesk opinions() {
        return office.followUps().opinions();
    }

    private PolicyDesk policies() {
        return office.followUps().policies();
    }

    private LocalDate day() {
        return desk.today().get();
    }
}
