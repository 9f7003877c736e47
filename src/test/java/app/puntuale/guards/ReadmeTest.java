package app.puntuale.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theTwoCommandsOpenItAndTheSecondIsTheOneThatIsRunOnEveryChange() throws IOException {
        var opening = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("    "))
                .limit(2)
                .map(line -> line.replaceFirst("#.*", "").strip())
                .toList();
        assertEquals(List.of("mvn", "mvn verify"), opening);
        assertEquals(
                opening.getLast(), Files.readAllLines(Path.of(".ci", "run")).getLast());
    }
}
