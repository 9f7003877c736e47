package app.puntuale.office;

import app.puntuale.archive.Documents;
import app.puntuale.archive.Transactions;
import app.puntuale.customers.Customers;
import app.puntuale.followups.Chain;
import app.puntuale.followups.Credits;
import app.puntuale.followups.History;
import app.puntuale.imports.ImportShelf;
import app.puntuale.invoices.Invoices;
import app.puntuale.mail.Outbox;
import app.puntuale.payments.InterestClaims;
import app.puntuale.payments.Payments;
import app.puntuale.settings.Settings;

/// The shelves of one open archive. Closing it lets go of the database.
public interface Archive extends AutoCloseable {

    Transactions transactions();

    Documents documents();

    Customers customers();

    Invoices invoices();

    Payments payments();

    Credits credits();

    InterestClaims interestClaims();

    History history();

    Chain chain();

    Inspection inspection();

    Outbox outbox();

    Settings settings();

    ImportShelf imports();

    /// Empties it of the firm: its name, its customers and documents, and whatever speaks of them; preferences and the
    /// mail account stay. False, and nothing is touched, when anybody else has issued one of its invoices.
    ///
    /// @param supplier the firm, as [app.puntuale.imports.InvoiceKey#supplier]
    boolean emptyOf(String supplier);

    @Override
    void close();
}
