package app.puntuale.storage;

import static app.puntuale.storage.schema.Sequences.INSTALMENT_NUMBER;
import static app.puntuale.storage.schema.Sequences.INVOICE_NUMBER;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.INVOICE_DOUBT;
import static org.jooq.impl.DSL.unnest;

import app.puntuale.archive.Content;
import app.puntuale.archive.Transactions;
import app.puntuale.imports.ImportShelf;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.imports.InvoiceKey;
import app.puntuale.imports.KnownInvoice;
import app.puntuale.imports.LastImport;
import app.puntuale.imports.SdiMessage;
import app.puntuale.imports.TakingBack;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InvoiceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// Stores a batch table by table, each table in one go.
final class JooqImports implements ImportShelf {

    private final DSLContext sql;
    private final Transactions transactions;
    private final JooqDocuments documents;
    private final CreditNotes creditNotes;
    private final SdiNews news;
    private final ImportMark mark;
    private final Untouched untouched;
    private final Turn turn;

    JooqImports(DSLContext sql, Transactions transactions, JooqDocuments documents, Settled settled) {
        this.sql = sql;
        this.transactions = transactions;
        this.documents = documents;
        this.creditNotes = new CreditNotes(sql, settled);
        this.turn = new Turn(sql);
        this.untouched = new Untouched(sql);
        this.news = new SdiNews(sql, documents);
        this.mark = new ImportMark(sql, settled);
    }

    @Override
    public void begin() {
        transactions.run(() -> {
            turn.take();
            mark.set();
        });
    }

    @Override
    public Optional<LastImport> last() {
        return mark.look();
    }

    @Override
    public TakingBack takeBack(long id) {
        return transactions.inOne(() -> {
            turn.take();
            return mark.takeBack(id);
        });
    }

    @Override
    public Map<InvoiceKey, KnownInvoice> known(Collection<InvoiceKey> keys) {
        var wanted = Set.copyOf(keys);
        var numbers = unnest(wanted.stream().map(InvoiceKey::number).distinct().toArray(String[]::new))
                .as("wanted", "number");
        var known = new HashMap<InvoiceKey, KnownInvoice>();
        sql.select(
                        INVOICE.SUPPLIER,
                        INVOICE.NUMBER,
                        INVOICE.ISSUED_YEAR,
                        INVOICE.TYPE_CODE,
                        INVOICE.ID,
                        INVOICE.FINGERPRINT,
                        INVOICE.FILE_NAME,
                        INVOICE_DOUBT.DOUBT)
                .from(numbers)
                .join(INVOICE)
                .on(INVOICE.NUMBER.eq(numbers.field("number", String.class)))
                .leftJoin(INVOICE_DOUBT)
                .on(INVOICE_DOUBT.INVOICE_ID.eq(INVOICE.ID).and(INVOICE_DOUBT.DOUBT.eq(Doubt.REJECTED_BY_SDI)))
                .forEach(row -> known.put(
                        new InvoiceKey(row.value1(), row.value2(), row.value3(), row.value4()),
                        new KnownInvoice(row.value5(), row.value6(), row.value7(), row.value8() != null)));
        known.keySet().retainAll(wanted);
        return known;
    }

    @Override
    public Map<InvoiceId, String> untouched(Collection<InvoiceId> invoices) {
        return untouched.among(invoices);
    }

    @Override
    public void takeOut(Collection<InvoiceId> rejected) {
        transactions.run(() -> untouched.remove(rejected));
    }

    /// Numbers follow the dates of the invoices, and the recipient's code is that of the latest.
    @Override
    public Stored store(Collection<InvoiceDraft> drafts) {
        var oldestFirst = drafts.stream()
                .sorted(Comparator.comparing(InvoiceDraft::issuedOn))
                .toList();
        return transactions.inOne(() -> {
            turn.take();
            return storeInOrder(oldestFirst);
        });
    }

    private Stored storeInOrder(List<InvoiceDraft> drafts) {
        var originals = documents.keep(drafts.stream()
                .map(draft -> OriginalFile.of(draft.fileName(), draft.original()))
                .toList());
        var recognised = new Recognition(sql)
                .recognise(drafts.stream().map(InvoiceDraft::customer).toList());
        var messages = news.about(
                drafts.stream().map(draft -> SdiNews.fileName(draft.fileName())).toList());
        var numbers = sql.nextvals(INVOICE_NUMBER, drafts.size());
        var rows = new InvoiceRows(
                sql.nextvals(INSTALMENT_NUMBER, instalmentsOf(drafts)).iterator());
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            rows.add(
                    new InvoiceId(numbers.get(i)),
                    recognised.customers().get(i),
                    Objects.requireNonNull(originals.get(draft.original().sha256())),
                    draft,
                    messages.getOrDefault(SdiNews.fileName(draft.fileName()), List.of()));
        }
        rows.insert(sql);
        creditNotes.apply(recognised.customers());
        var notes = (int) drafts.stream()
                .filter(draft -> draft.kind() == DocumentKind.CREDIT_NOTE)
                .count();
        return new Stored(drafts.size() - notes, notes, recognised.created());
    }

    private static int instalmentsOf(List<InvoiceDraft> drafts) {
        return drafts.stream().mapToInt(draft -> draft.instalments().size()).sum();
    }

    @Override
    public boolean store(SdiMessage message, String name, Content original) {
        return transactions.inOne(() -> {
            turn.take();
            return news.store(message, name, original);
        });
    }
}
