package app.puntuale.followups;

import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Rates;
import app.puntuale.office.Archive;
import app.puntuale.payments.Accounts;
import app.puntuale.payments.Cashier;

/// The cashier of a real archive, as the program builds it.
final class Ledgers {

    private static final Rates RATES = Rates.shipped();

    private Ledgers() {}

    static Cashier cashier(Archive archive) {
        var history = archive.history();
        var accounts = new Accounts(
                archive.customers(),
                archive.invoices(),
                archive.payments(),
                archive.interestClaims(),
                new DealingsInHistory(history),
                () -> new LateInterest(RATES),
                new CriteriaInHistory(archive.customers(), history));
        return new Cashier(accounts, new PaymentsInHistory(history), archive.transactions());
    }
}
