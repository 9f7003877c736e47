package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.puntuale.settings.Preferences;
import app.puntuale.texts.Language;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TransactionsTest extends ShelfTest {

    @Test
    void whatHappensTogetherIsThereTogether() {
        var answer = archive.transactions().inOne(() -> {
            author("Livia");
            return author();
        });
        assertEquals("Livia", answer);
        assertEquals("Livia", author());
    }

    @Test
    void troubleTakesEverythingBackAndComesThroughUnchanged() {
        author("Livia");
        var trouble = new IllegalStateException("trouble");
        var thrown = assertThrows(
                RuntimeException.class,
                () -> archive.transactions().run(() -> {
                    author("Carla");
                    archive.transactions().run(() -> author("Anna"));
                    throw trouble;
                }));
        assertSame(trouble, thrown);
        assertEquals("Livia", author());
    }

    @Test
    void aTransactionInsideAnotherJoinsIt() {
        archive.transactions().run(() -> {
            author("Livia");
            archive.transactions().run(() -> {
                assertEquals("Livia", author());
                author("Carla");
            });
            assertEquals("Carla", author());
        });
        assertEquals("Carla", author());
    }

    @Test
    void anInnerTroubleThatIsCaughtTakesOnlyTheInnerPartBack() {
        archive.transactions().run(() -> {
            author("Livia");
            assertThrows(
                    IllegalStateException.class,
                    () -> archive.transactions().run(() -> {
                        author("Carla");
                        throw new IllegalStateException("trouble");
                    }));
            assertEquals("Livia", author());
        });
        assertEquals("Livia", author());
    }

    @Test
    void nobodyElseSeesWhatIsNotYetDone() {
        author("Livia");
        archive.transactions().run(() -> {
            author("Carla");
            assertEquals("Livia", CompletableFuture.supplyAsync(this::author).join());
        });
        assertEquals("Carla", CompletableFuture.supplyAsync(this::author).join());
    }

    private void author(String name) {
        archive.settings().keep(new Preferences(Language.ITALIAN, Preferences.Theme.LIGHT, name, false));
    }

    private String author() {
        return archive.settings().preferences().author();
    }
}
