package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.DocumentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two people at the same archive at the same moment.
@Timeout(60)
class TogetherTest extends ShelfTest {

    private static final int PEOPLE = 4;

    @Test
    void importsAtTheSameTimeMakeEachCustomerOnce() throws Exception {
        var first = new CyclicBarrier(PEOPLE);
        together(person -> {
            first.await();
            for (var batch = 0; batch < 5; batch++) {
                var number = person + "/" + batch;
                archive.imports()
                        .store(List.of(
                                Drafts.invoice(Drafts.BIANCHI, "B" + number, "2026-01-10", "2026-02-10", "100.00"),
                                Drafts.invoice(Drafts.ROSSI, "R" + number, "2026-01-10", "2026-02-10", "100.00")));
            }
            return person;
        });
        assertEquals(2, archive.customers().all().size());
        assertEquals(PEOPLE * 10, archive.invoices().open().size());
    }

    /// The whole import is one transaction: whoever comes second sees the customers of the first.
    @Test
    void whoComesSecondWaitsForTheWholeImport() throws Exception {
        var begun = new CyclicBarrier(PEOPLE);
        together(person -> {
            begun.await();
            archive.transactions().run(() -> {
                archive.imports().begin();
                for (var i = 0; i < 3; i++) {
                    var customer = Drafts.company("Cliente " + i, "1111111111" + i);
                    store(Drafts.invoice(customer, person + "/" + i, "2026-01-10", "2026-02-10", "1.00"));
                }
            });
            return person;
        });
        assertEquals(3, archive.customers().all().size());
    }

    @Test
    void theSameDocumentKeptAtTheSameTimeIsKeptOnce() throws Exception {
        var begun = new CyclicBarrier(PEOPLE);
        var kept = new HashSet<DocumentId>();
        for (var round = 0; round < 20; round++) {
            var content = Drafts.content("documento " + round);
            kept.addAll(together(_ -> {
                begun.await();
                return archive.documents().keep("a.pdf", "application/pdf", content);
            }));
        }
        assertEquals(20, kept.size());
    }

    @Test
    void whatWasDoneBeforeInTheSameTransactionSurvivesTheMeeting() throws Exception {
        var begun = new CyclicBarrier(PEOPLE);
        var kept = together(person -> archive.transactions().inOne(() -> {
            var own = archive.documents().keep("b.pdf", "application/pdf", Drafts.content("di " + person));
            await(begun);
            archive.documents().keep("c.pdf", "application/pdf", Drafts.content("di tutti"));
            return own;
        }));
        kept.forEach(id ->
                assertEquals("b.pdf", archive.documents().find(id).orElseThrow().name()));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T of(int person) throws Exception;
    }

    private static <T> List<T> together(Work<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var all = new ArrayList<Callable<T>>();
            for (var person = 0; person < PEOPLE; person++) {
                var number = person;
                all.add(() -> work.of(number));
            }
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
