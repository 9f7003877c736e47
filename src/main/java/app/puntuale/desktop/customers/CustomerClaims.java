package app.puntuale.desktop.customers;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.ClaimDesk;
import app.puntuale.followups.Proof;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import app.puntuale.payments.Towards;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What is said of claims against a customer: how long they live, that the debt was acknowledged, what is given up.
final class CustomerClaims {

    private static final String SAND = "mdi2t-timer-sand";

    private final CustomerId customer;
    private final Office office;
    private final Desk desk;
    private final Deciding deciding;

    CustomerClaims(CustomerId customer, Office office, Desk desk) {
        this.customer = customer;
        this.office = office;
        this.desk = desk;
        this.deciding = new Deciding(desk);
    }

    void choose(InvoiceId invoice, Term term) {
        deciding.take(() -> claims().choose(customer, invoice, term, day()), SAND, "customers.done.term");
    }

    /// @param about all that is open when none is named
    void acknowledged(Set<InvoiceId> about, LocalDate on, String how) {
        deciding.take(
                () -> claims().acknowledged(customer, about, on, how, day()), SAND, "customers.done.acknowledged");
    }

    /// The letter of that number reached them, and this can be proved.
    void received(String protocol, LocalDate on, Proof proof) {
        deciding.take(
                () -> claims().received(customer, protocol, on, proof, Optional.empty(), day()),
                "mdi2e-email-check-outline",
                "customers.done.received");
    }

    /// Gives up late interest, or the lump sum.
    ///
    /// @param amount all that is unpaid of it when empty
    void waive(InstalmentId instalment, Towards towards, Optional<Money> amount, String reason) {
        deciding.take(
                () -> office.agreements().waive(customer, instalment, towards, amount, reason, day()),
                "mdi2p-percent-outline",
                "customers.done.waived");
    }

    private ClaimDesk claims() {
        return office.followUps().claims();
    }

    private LocalDate day() {
        return desk.today().get();
    }
}
