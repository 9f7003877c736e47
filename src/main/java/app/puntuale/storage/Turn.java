package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.SETTING;

import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/// One import at a time, also of two programs on one database: each must see the customers that the other has made, or
/// there would be two of each. Who comes second waits until the transaction of the first is over.
final class Turn {

    private static final String NAME = "imports.turn"; // a row to hold, with nothing in it

    private final DSLContext sql;

    Turn(DSLContext sql) {
        this.sql = sql;
    }

    /// Inside a transaction, which keeps the turn until it ends; asking twice is no matter.
    void take() {
        while (!holds() && !begins()) {
            // somebody else began at this very moment: the row is there now
        }
    }

    private boolean holds() {
        return sql.select(SETTING.NAME)
                .from(SETTING)
                .where(SETTING.NAME.eq(NAME))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /// Makes the row, in a savepoint.
    private boolean begins() {
        try {
            sql.transaction(() -> sql.insertInto(SETTING, SETTING.NAME, SETTING.WORDS)
                    .values(NAME, "")
                    .execute());
            return true;
        } catch (IntegrityConstraintViolationException _) {
            return false;
        }
    }
}
