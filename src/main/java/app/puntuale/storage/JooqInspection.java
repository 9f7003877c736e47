package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.DOCUMENT;

import app.puntuale.archive.Content;
import app.puntuale.archive.DocumentId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.office.Inspection;
import java.util.List;
import org.jooq.DSLContext;

final class JooqInspection implements Inspection {

    private static final int AT_ONCE = 50; // documents on their way at once: some may be large

    private final DSLContext sql;
    private final Settled settled;

    JooqInspection(DSLContext sql, Settled settled) {
        this.sql = sql;
        this.settled = settled;
    }

    @Override
    public List<InstalmentId> wrongSums() {
        return settled.wrong();
    }

    @Override
    public List<DocumentId> changedDocuments() {
        return sql.transactionResult(
                inside -> { // outside of one PostgreSQL sends all at once
                    try (var rows = inside.dsl()
                            .select(DOCUMENT.ID, DOCUMENT.SHA256, DOCUMENT.CONTENT)
                            .from(DOCUMENT)
                            .orderBy(DOCUMENT.ID)
                            .fetchSize(AT_ONCE)
                            .fetchLazy()) {
                        return rows.stream()
                                .filter(row ->
                                        !Content.of(row.value3()).sha256().equals(row.value2()))
                                .map(row -> row.value1())
                                .toList();
                    }
                });
    }
}
