package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.Shared;
import app.puntuale.imports.FileReader.Reading;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.ReadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every public sample gives the facts that were agreed for it.
class PublicSamplesTest {

    private static final Map<String, List<Flaw>> KINDS_OF_REFUSAL = Map.of(
            "DOCTYPE", List.of(Flaw.DOCTYPE),
            "empty file", List.of(Flaw.EMPTY),
            "missing or wrong", List.of(Flaw.MISSING_ELEMENT),
            "not a readable CMS", List.of(Flaw.DAMAGED_ENVELOPE),
            "not well-formed XML", List.of(Flaw.MALFORMED_XML, Flaw.TRUNCATED),
            "neither XML", List.of(Flaw.NOT_XML));

    /// A factory that gives up is not counted as skipped: this test says so in its place.
    @Test
    void thePublicSamplesAreBesideTheProject() {
        assertTrue(Files.isRegularFile(Shared.path("samples/fatturapa-expected.jsonl")));
    }

    @TestFactory
    Stream<DynamicTest> everySampleGivesItsFacts() throws IOException {
        var expected = Shared.path("samples/fatturapa-expected.jsonl");
        return Files.readAllLines(expected).stream().map(line -> {
            var facts = json(line);
            var file = Objects.requireNonNull(facts.remove("file")).toString();
            return DynamicTest.dynamicTest(file, () -> compare(file, facts));
        });
    }

    private static void compare(String file, Map<String, @Nullable Object> expected) {
        var read = read(Shared.path("samples/" + file));
        if ("zip".equals(expected.get("kind"))) {
            assertEquals(byMember(expected), byMember(read));
        } else {
            assertEquals(1, read.size());
            assertEquals(agreed(expected), agreed(FactsAsJson.of(read.getFirst().facts())));
        }
    }

    private static Map<String, @Nullable Object> byMember(Map<String, @Nullable Object> expected) {
        var members = new TreeMap<String, @Nullable Object>();
        for (var member : (List<?>) Objects.requireNonNull(expected.get("members"))) {
            var facts = new LinkedHashMap<String, @Nullable Object>();
            ((Map<?, ?>) Objects.requireNonNull(member)).forEach((name, value) -> facts.put(name.toString(), value));
            members.put(Objects.requireNonNull(facts.remove("member")).toString(), agreed(facts));
        }
        return members;
    }

    private static Map<String, @Nullable Object> byMember(List<ReadFile> read) {
        var members = new TreeMap<String, @Nullable Object>();
        for (var file : read) {
            members.put(file.name().substring(file.name().indexOf('!') + 1), agreed(FactsAsJson.of(file.facts())));
        }
        return members;
    }

    /// What is compared: everything but validity against the schema and the words of a refusal.
    private static @Nullable Object agreed(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var agreed = new TreeMap<String, @Nullable Object>();
                map.forEach((name, member) -> agreed.put(
                        name.toString(),
                        name.equals("reason")
                                ? kind(Objects.requireNonNull(member).toString())
                                : agreed(member)));
                agreed.remove("xsd_valid");
                yield agreed;
            }
            case List<?> list -> {
                var agreed = new ArrayList<@Nullable Object>();
                list.forEach(member -> agreed.add(agreed(member)));
                yield agreed;
            }
            case null -> null;
            default -> value;
        };
    }

    private static String kind(String reason) {
        return KINDS_OF_REFUSAL.entrySet().stream()
                .filter(kind -> reason.startsWith(kind.getKey())
                        || kind.getValue().stream().anyMatch(flaw -> reason.startsWith(flaw.name())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(reason);
    }

    private static Map<String, @Nullable Object> json(String line) {
        try {
            return Json.object(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ReadFile> read(Path path) {
        var files = new ArrayList<ReadFile>();
        new EInvoiceReader().read(List.of(path), new Reading() {

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void found(ReadFile file) {
                files.add(file);
            }
        });
        return files;
    }
}
