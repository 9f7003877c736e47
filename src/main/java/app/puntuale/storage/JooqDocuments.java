package app.puntuale.storage;

import static app.puntuale.storage.schema.Sequences.DOCUMENT_NUMBER;
import static app.puntuale.storage.schema.Tables.DOCUMENT;
import static org.jooq.impl.DSL.unnest;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.archive.DocumentId;
import app.puntuale.archive.Documents;
import app.puntuale.archive.Transactions;
import app.puntuale.storage.schema.tables.records.DocumentRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

final class JooqDocuments implements Documents {

    private static final int BATCH = 500; // documents on their way at once: a few megabytes, not the whole import

    private final DSLContext sql;
    private final Transactions transactions;

    JooqDocuments(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /// A document about to be kept.
    record Original(String name, String mediaType, Content content) {}

    @Override
    public DocumentId keep(String name, String mediaType, Content content) {
        var kept = keep(List.of(new Original(name, mediaType, content)));
        return Objects.requireNonNull(kept.get(content.sha256()));
    }

    /// Keeps many at once; the answer has the number of each by its SHA-256.
    Map<String, DocumentId> keep(Collection<Original> originals) {
        while (true) {
            var kept = perhapsKeep(originals);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
    }

    /// Empty when somebody else kept one of them at the same moment: by now it is known.
    private Optional<Map<String, DocumentId>> perhapsKeep(Collection<Original> originals) {
        try {
            return Optional.of(transactions.inOne(() -> keepWhatIsNew(originals)));
        } catch (IntegrityConstraintViolationException _) {
            return Optional.empty();
        }
    }

    private Map<String, DocumentId> keepWhatIsNew(Collection<Original> originals) {
        var fresh = new LinkedHashMap<String, Original>();
        originals.forEach(original -> fresh.putIfAbsent(original.content().sha256(), original));
        var kept = new HashMap<>(known(fresh.keySet()));
        fresh.keySet().removeAll(kept.keySet());
        var numbers = sql.nextvals(DOCUMENT_NUMBER, fresh.size()).iterator();
        var records = new ArrayList<DocumentRecord>(BATCH);
        fresh.forEach((sha256, original) -> {
            var id = new DocumentId(numbers.next());
            kept.put(sha256, id);
            records.add(new DocumentRecord(
                    id,
                    sha256,
                    original.name(),
                    original.mediaType(),
                    original.content().bytes()));
            if (records.size() == BATCH) {
                sql.batchInsert(records).execute();
                records.clear();
            }
        });
        sql.batchInsert(records).execute();
        return kept;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return sql.selectFrom(DOCUMENT)
                .where(DOCUMENT.ID.eq(id))
                .fetchOptional(
                        row -> new Document(id, row.getName(), row.getMediaType(), Content.of(row.getContent())));
    }

    private Map<String, DocumentId> known(Collection<String> sha256s) {
        var wanted = unnest(sha256s.toArray(String[]::new)).as("wanted", "sha256");
        return sql.select(DOCUMENT.SHA256, DOCUMENT.ID)
                .from(wanted)
                .join(DOCUMENT)
                .on(DOCUMENT.SHA256.eq(wanted.field("sha256", String.class)))
                .fetchMap(DOCUMENT.SHA256, DOCUMENT.ID);
    }
}
