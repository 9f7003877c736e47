package app.puntuale.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules are at the top of texts_it.properties.
class WordingTest {

    private static final Path HOUSE = Path.of("src", "main", "java", "app", "puntuale");
    private static final String LEVELS = "app.puntuale.texts.Language";

    @Test
    void bothLanguagesAreCompleteAndEverySentenceIsSaidSomewhere() throws IOException {
        var sources = Stream.of("Main.java", "desktop", "command", "letters", "texts", "words")
                .map(HOUSE::resolve)
                .flatMap(WordingTest::sourcesIn)
                .toList();
        assertEquals(List.of(), new Wording(Bundle.in("it"), Bundle.in("en"), sources).complaints());
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void theGuardBarksAt(String italian, String english, String source, List<String> expected) {
        assertEquals(expected, new Wording(Bundle.of(italian), Bundle.of(english), List.of(source)).complaints());
    }

    static Stream<Arguments> canaries() {
        var family = "# each of " + LEVELS + ": today.in.\n";
        return Stream.of(
                Arguments.of("today.empty=Oggi ha finito", "today.empty=Done", "get(\"today.empty\")", List.of()),
                Arguments.of(
                        "today.empty=Oggi ha finito\ntoday.new=Nuovo",
                        "today.empty=Done",
                        "get(\"today.empty\") get(\"today.new\")",
                        List.of("not the same keys in the same order: [today.new]")),
                Arguments.of(
                        "today.late={0} è in ritardo di {1} giorni",
                        "today.late={0} is late", "get(\"today.late\", 3)", List.of("not the same gaps: today.late")),
                Arguments.of(
                        "today.sum=L'importo",
                        "today.sum=The amount",
                        "\"today.sum\"",
                        List.of("straight apostrophe: today.sum")),
                Arguments.of(
                        "today.sum={0,choise,1#una}",
                        "today.sum={0}",
                        "\"today.sum\"",
                        List.of("no pattern: today.sum")),
                Arguments.of("today.sum=", "today.sum=Sum", "\"today.sum\"", List.of("empty: today.sum")),
                Arguments.of(
                        "today.sum=Totale\ntoday.sum=Somma",
                        "today.sum=Sum\ntoday.sum=Sum",
                        "\"today.sum\"",
                        List.of("twice: today.sum")),
                Arguments.of(
                        "today.sum=Totale",
                        "today.sum=Sum",
                        "// get(\"today.sum\")",
                        List.of("used nowhere: today.sum")),
                Arguments.of(
                        "today.sum=Totale",
                        "today.sum=Sum",
                        "get(\"today.sum\") get(\"today.total\")",
                        List.of("never written: today.total")),
                Arguments.of(
                        family + "today.in.ITALIAN=In italiano\ntoday.in.ENGLISH=In inglese",
                        family + "today.in.ITALIAN=In Italian\ntoday.in.ENGLISH=In English",
                        "get(\"today.in.\" + language)",
                        List.of()),
                Arguments.of(
                        family + "today.in.ITALIAN=In italiano\ntoday.in.FRENCH=In francese",
                        family + "today.in.ITALIAN=In Italian\ntoday.in.FRENCH=In French",
                        "get(\"today.in.\" + language)",
                        List.of("used nowhere: today.in.FRENCH", "never written: today.in.ENGLISH")),
                Arguments.of(
                        "# each of a b by 1 2: today.step.\ntoday.step.a.1=A\ntoday.step.a.2=B\ntoday.step.b.1=C",
                        "# each of a b by 1 2: today.step.\ntoday.step.a.1=A\ntoday.step.a.2=B\ntoday.step.b.1=C",
                        "get(\"today.step.\" + who + '.' + step)",
                        List.of("never written: today.step.b.2")),
                Arguments.of(
                        "today.in.ITALIAN=In italiano",
                        "today.in.ITALIAN=In Italian",
                        "get(\"today.in.\" + language)",
                        List.of("used nowhere: today.in.ITALIAN", "never written: today.in.")));
    }

    private static Stream<String> sourcesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(WordingTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
