package app.puntuale.letters;

import app.puntuale.archive.Documents;
import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.followups.History;
import app.puntuale.followups.Rulebook;
import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Rates;
import app.puntuale.invoices.Invoices;
import app.puntuale.payments.InterestClaims;
import app.puntuale.payments.Payments;
import app.puntuale.settings.Settings;

/// Where a letter finds what it speaks of, and where it is kept.
public record LetterShelves(
        Customers customers,
        Invoices invoices,
        Payments payments,
        InterestClaims claims,
        History history,
        Settings settings,
        Documents documents,
        Transactions transactions) {

    /// The firm’s rules, as they are now.
    public Rulebook rulebook() {
        return settings.rulebooks().current();
    }

    /// At the rates that hold now, those the user has added over the shipped ones.
    LateInterest lateInterest(Rates shipped) {
        return new LateInterest(shipped.plus(settings.rates().all()), settings.consumersDefault());
    }

    /// Everything about one customer, as it is now.
    ///
    /// @throws java.util.NoSuchElementException when there is no such customer
    public Dossier dossier(CustomerId customer) {
        return new Dossier(
                customers.find(customer).orElseThrow(),
                invoices.openOf(customer),
                invoices.openCreditsOf(customer),
                invoices.appliedCreditsOf(customer),
                payments.of(customer),
                history.of(customer));
    }
}
