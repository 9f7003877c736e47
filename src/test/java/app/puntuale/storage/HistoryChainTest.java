package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Chain.Damage;
import app.puntuale.followups.Chain.State;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryId;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.money.Money;
import app.puntuale.office.Archive;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// RULES C-8: the log is evidence. Somebody reaches into the database past the program, and is found out.
class HistoryChainTest extends ShelfTest {

    private HistoryId reminder = new HistoryId(0);
    private HistoryId plan = new HistoryId(0);
    private HistoryId discount = new HistoryId(0);

    @BeforeEach
    void aHistoryOfThreeLines() {
        store(Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00"));
        var item = open("1");
        reminder = add(new Event.Written(
                ReminderLevel.FIRST, Channel.EMAIL, "SO-2026/0001", Set.of(item.id()), Optional.empty()));
        plan = add(new Event.PlanProposed(new PlanTerms(
                Set.of(item.invoice()),
                List.of(
                        new PlanRate(day("2026-04-01"), Money.of("50.00")),
                        new PlanRate(day("2026-05-01"), Money.of("50.00"))),
                PlanInterest.WAIVED,
                Money.ZERO,
                true,
                5)));
        discount = add(new Event.DiscountOffered(item.invoice(), new BigDecimal("2.50"), day("2026-03-20")));
    }

    @Test
    void aHistoryThatNobodyTouchedIsIntact() {
        var before = assertInstanceOf(State.Intact.class, state());
        assertEquals(3, before.lines());
        assertEquals(64, before.seal().length());
        add(new Event.Noted("«ok», disse; è già l’€ 2"));
        var after = assertInstanceOf(State.Intact.class, state());
        assertEquals(4, after.lines());
    }

    @Test
    void anEmptyHistoryIsIntactToo() {
        archive.close();
        archive = database.open(door());
        assertEquals(new State.Intact(0, ""), state());
    }

    @Test
    void aChangedLineIsFound() {
        reachIn("update history set words = 'mai detto' where id = " + reminder.value());
        assertEquals(changed(1, reminder), state());
    }

    @Test
    void aChangedDayIsFound() {
        reachIn("update history set happened_on = '2026-03-01' where id = " + plan.value());
        assertEquals(changed(2, plan), state());
    }

    @Test
    void aChangedRowBelowALineIsFound() {
        reachIn("update history_rate set amount = 49.99 where position = 2");
        assertEquals(changed(2, plan), state());
    }

    @Test
    void aRowTakenFromBelowALineIsFound() {
        reachIn("delete from history_instalment");
        assertEquals(changed(1, reminder), state());
    }

    @Test
    void aChangedSealIsFound() {
        reachIn("update chain_link set seal = 'made up' where position = 2");
        assertEquals(changed(2, plan), state());
        reachIn("update chain_head set seal = 'made up'");
        assertEquals(changed(2, plan), state());
    }

    @Test
    void aLineTakenOutInTheMiddleIsFound() {
        takeOut(plan);
        assertEquals(new State.Broken(2, Optional.of(discount), Damage.MISSING), state());
    }

    @Test
    void theLastLinesTakenOutAreFound() {
        takeOut(discount);
        assertEquals(new State.Broken(3, Optional.empty(), Damage.MISSING), state());
        takeOut(plan);
        takeOut(reminder);
        assertEquals(new State.Broken(1, Optional.empty(), Damage.MISSING), state());
    }

    @Test
    void aLineSlippedInAtTheEndIsFound() {
        reachIn("insert into history (customer_id, happened_on, recorded_at, author, event, words)"
                + " select customer_id, happened_on, recorded_at, author, 'NOTED', 'ha promesso' from history"
                + " where id = " + reminder.value());
        var slippedIn = new HistoryId(discount.value() + 1);
        assertEquals(new State.Broken(4, Optional.of(slippedIn), Damage.SLIPPED_IN), state());
        add(new Event.Noted("dopo"));
        assertEquals(new State.Broken(4, Optional.of(slippedIn), Damage.SLIPPED_IN), state());
    }

    @Test
    void aLineThatWasTakenBackLeavesNoGap() {
        assertThrows(
                IllegalStateException.class,
                () -> archive.transactions().run(() -> {
                    add(new Event.Noted("mai"));
                    throw new IllegalStateException("trouble");
                }));
        add(new Event.Noted("dopo"));
        assertEquals(4, assertInstanceOf(State.Intact.class, state()).lines());
    }

    @Test
    void twoProgramsThatWriteAtOnceMakeOneChain() {
        try (var second = database.again(door())) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> chatter(archive)),
                            CompletableFuture.runAsync(() -> chatter(second)))
                    .join();
            assertEquals(43, assertInstanceOf(State.Intact.class, state()).lines());
        }
    }

    @Test
    void aHistoryFromBeforeThereWereSealsIsSealedWhenTheArchiveIsOpened() {
        reachIn("delete from chain_link");
        reachIn("update chain_head set links = 0, seal = ''");
        assertEquals(new State.Broken(1, Optional.of(reminder), Damage.SLIPPED_IN), state());
        database.again(door()).close();
        assertEquals(3, assertInstanceOf(State.Intact.class, state()).lines());
        reachIn("update history set author = 'Carla' where id = " + plan.value());
        database.again(door()).close();
        assertEquals(changed(2, plan), state());
    }

    private void chatter(Archive program) {
        IntStream.range(0, 20)
                .forEach(turn -> program.history().add(bianchi(), day("2026-03-11"), new Event.Noted("nota " + turn)));
    }

    private HistoryId add(Event event) {
        return archive.history().add(bianchi(), day("2026-03-11"), event);
    }

    private State state() {
        return archive.chain().verify();
    }

    private static State changed(long position, HistoryId line) {
        return new State.Broken(position, Optional.of(line), Damage.CHANGED);
    }

    private void takeOut(HistoryId line) {
        List.of("history_rate", "history_invoice", "history_instalment", "chain_link")
                .forEach(table -> reachIn("delete from " + table + " where history_id = " + line.value()));
        reachIn("delete from history where id = " + line.value());
    }

    private void reachIn(String statement) {
        try (var connection = database.backDoor();
                var hand = connection.createStatement()) {
            hand.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private CustomerId bianchi() {
        return archive.customers().findBy("01234567897").orElseThrow().id();
    }
}
