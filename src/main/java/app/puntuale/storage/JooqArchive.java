package app.puntuale.storage;

import app.puntuale.archive.Documents;
import app.puntuale.archive.Transactions;
import app.puntuale.customers.Customers;
import app.puntuale.followups.Chain;
import app.puntuale.followups.Credits;
import app.puntuale.followups.History;
import app.puntuale.imports.ImportShelf;
import app.puntuale.invoices.Invoices;
import app.puntuale.mail.Outbox;
import app.puntuale.office.Archive;
import app.puntuale.office.Inspection;
import app.puntuale.payments.InterestClaims;
import app.puntuale.payments.Payments;
import app.puntuale.settings.Settings;
import java.time.Clock;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/// All shelves on one database.
final class JooqArchive implements Archive {

    private final Transactions transactions;
    private final JooqDocuments documents;
    private final Customers customers;
    private final Invoices invoices;
    private final Payments payments;
    private final Credits credits;
    private final HistoryChain chain;
    private final InterestClaims interestClaims;
    private final History history;
    private final Outbox outbox;
    private final Settings settings;
    private final ImportShelf imports;
    private final Inspection inspection;
    private final Emptying emptying;
    private final Runnable close;

    JooqArchive(DSLContext sql, Transactions transactions, Clock clock, Supplier<String> author, Runnable close) {
        var settled = new Settled(sql);
        this.transactions = transactions;
        this.documents = new JooqDocuments(sql, transactions);
        this.customers = new JooqCustomers(sql, transactions);
        this.invoices = new JooqInvoices(sql, transactions);
        this.payments = new JooqPayments(sql, transactions, settled);
        this.credits = new JooqCredits(sql);
        this.chain = new HistoryChain(sql, transactions);
        this.interestClaims = new JooqInterestClaims(sql, transactions);
        this.history = new JooqHistory(sql, transactions, chain, clock, author);
        this.outbox = new JooqOutbox(sql, transactions, clock);
        this.settings = new JooqSettings(sql, transactions, clock, author);
        this.imports = new JooqImports(sql, transactions, documents, settled);
        this.inspection = new JooqInspection(sql, settled);
        this.emptying = new Emptying(sql);
        this.close = close;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Credits credits() {
        return credits;
    }

    @Override
    public InterestClaims interestClaims() {
        return interestClaims;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Chain chain() {
        return chain;
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public ImportShelf imports() {
        return imports;
    }

    @Override
    public boolean emptyOf(String supplier) {
        return transactions.inOne(() -> emptying.ofTheFirm(supplier));
    }

    @Override
    public void close() {
        close.run();
    }
}
