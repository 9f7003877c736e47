package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;
import static org.jooq.impl.DSL.max;

import app.puntuale.followups.Diary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// The days are settings; that a payment was entered is in the history.
record JooqDiary(DSLContext sql, SettingRows rows) implements Diary {

    static final String ABOUT = "diary.";
    private static final String WORKED = "worked";
    private static final String WORKED_BEFORE = "workedBefore";
    private static final String PAYMENTS_SEEN = "paymentsSeen";

    @Override
    public Optional<LocalDate> workedBefore(LocalDate today) {
        var facts = rows.about(ABOUT);
        return Stream.of(WORKED, WORKED_BEFORE)
                .flatMap(name -> day(facts, name).stream())
                .findFirst()
                .filter(last -> !last.isAfter(today))
                .flatMap(last -> last.isBefore(today) ? Optional.of(last) : day(facts, WORKED_BEFORE));
    }

    @Override
    public void worked(LocalDate today) {
        rows.transactions().run(() -> {
            var facts = rows.about(ABOUT);
            var last = day(facts, WORKED);
            if (last.isEmpty() || last.get().isBefore(today)) {
                facts.put(WORKED_BEFORE, last.map(LocalDate::toString));
                facts.put(WORKED, today.toString());
                rows.replace(facts);
            }
        });
    }

    @Override
    public Optional<LocalDate> paymentsSeenOn() {
        var entered = sql.select(max(HISTORY.HAPPENED_ON))
                .from(HISTORY)
                .where(HISTORY.EVENT.eq(EventName.PAID.name()))
                .fetchOptional(max(HISTORY.HAPPENED_ON));
        return Stream.of(entered, day(rows.about(ABOUT), PAYMENTS_SEEN))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    @Override
    public void paymentsSeen(LocalDate on) {
        rows.transactions().run(() -> {
            var facts = rows.about(ABOUT);
            facts.put(PAYMENTS_SEEN, on.toString());
            rows.replace(facts);
        });
    }

    private static Optional<LocalDate> day(SettingFacts facts, String name) {
        return facts.get(name).map(LocalDate::parse);
    }
}
