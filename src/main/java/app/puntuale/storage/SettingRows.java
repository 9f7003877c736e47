package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.SETTING;

import app.puntuale.archive.Transactions;
import app.puntuale.storage.schema.tables.records.SettingRecord;
import org.jooq.DSLContext;

/// The table of settings, a thing at a time.
record SettingRows(DSLContext sql, Transactions transactions) {

    SettingFacts about(String about) {
        return new SettingFacts(
                about,
                sql.selectFrom(SETTING).where(SETTING.NAME.startsWith(about)).fetchMap(SETTING.NAME, SETTING.WORDS));
    }

    /// What is not among the facts is forgotten.
    void replace(SettingFacts facts) {
        transactions.run(() -> {
            sql.deleteFrom(SETTING)
                    .where(SETTING.NAME.startsWith(facts.about()))
                    .execute();
            sql.batchInsert(facts.words().entrySet().stream()
                            .map(fact -> new SettingRecord(fact.getKey(), fact.getValue()))
                            .toList())
                    .execute();
        });
    }
}
