package app.puntuale.followups;

import app.puntuale.interest.Rates;
import app.puntuale.office.Archive;
import app.puntuale.payments.Accounts;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.Criteria;

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
                () -> RATES,
                _ -> Criteria.PLAIN);
        return new Cashier(accounts, new PaymentsInHistory(history), archive.transactions());
    }
}
