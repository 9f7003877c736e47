package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The history is evidence: no line of this room may change or delete a row of it.
class HistoryIsOnlyAddedToTest {

    private static final Path ROOM = Path.of("src/main/java/app/puntuale/storage");
    private static final Pattern CHANGE = Pattern.compile("(?s)\\b(update|deleteFrom|delete|truncate|mergeInto"
            + "|batchUpdate|batchDelete|batchStore|executeUpdate|executeDelete)\\s*\\(\\s*HISTORY");

    @Test
    void noCodeChangesTheHistory() throws IOException {
        try (var files = Files.walk(ROOM)) {
            assertEquals(
                    List.of(),
                    files.filter(Files::isRegularFile)
                            .filter(file -> changesTheHistory(read(file)))
                            .toList());
        }
    }

    @Test
    void theGuardBarks() {
        assertEquals(
                List.of(true, true, false),
                Stream.of("sql.update(HISTORY)", "sql.deleteFrom(\n    HISTORY_INVOICE)", "sql.insertInto(HISTORY)")
                        .map(HistoryIsOnlyAddedToTest::changesTheHistory)
                        .toList());
    }

    private static boolean changesTheHistory(String code) {
        return CHANGE.matcher(code).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
