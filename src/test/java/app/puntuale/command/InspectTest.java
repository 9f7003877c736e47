package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.Shared;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {

    private final TerminalBench terminal = TerminalBench.withoutArchive();

    @TempDir
    private Path folder;

    @Test
    void everyFileOfAFolderIsToldInASentence() throws IOException {
        EInvoiceFile.numbered("7/A").in(folder.resolve("a.xml"));
        Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7");
        assertEquals(
                new Answer(
                        1,
                        List.of(
                                folder
                                        + "/a.xml: TD01 n. 7/A del 12/01/2026, da Stamperia Calendula a Ginevra Pratesi, "
                                        + "EUR 122,00",
                                folder + "/b.pdf: È un PDF: serve il file XML della stessa fattura, che si scarica dal "
                                        + "portale «Fatture e corrispettivi»."),
                        List.of()),
                terminal.run("inspect", folder.toString()));
    }

    @Test
    void aMachineGetsEveryFactOfAFile() throws IOException {
        var file = EInvoiceFile.numbered("7/A").in(folder.resolve("a.xml"));
        assertEquals(
                new Answer(0, List.of("""
                        {"file":"%s","result":"ok","reason":null,"layers":[],"signature":null,"encoding":null,"bom":false,\
                        "root":"FatturaElettronica","namespace":"http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2",\
                        "kind":"invoice","version":"FPR12","format":"FPR12","progressive":"7","recipient_code":"0000000",\
                        "supplier":{"name":"Stamperia Calendula","vat":"IT99010370163","cf":null,"country":"IT"},\
                        "customer":{"name":"Ginevra Pratesi","vat":null,"cf":"PRTGVR84C51A794F","country":"IT"},\
                        "bodies":[{"type":"TD01","number":"7/A","date":"2026-01-12","currency":"EUR","total":"122.00",\
                        "total_declared":"122.00","total_of_summary":"122.00","vat_chargeability":["I"],"withholding":[],\
                        "stamp_duty":null,"fund_contributions":0,"lines":1,"payments":[{"due":"2026-02-11",\
                        "amount":"122.00","method":"MP05","iban":null,"condition":"TP02","terms_from":null,\
                        "terms_days":null}],"attachments":[]}]}""".formatted(file)), List.of()),
                terminal.run("inspect", file.toString(), "--json"));
    }

    @Test
    void aFileThatIsNotThereIsRefusedLikeAnyOther() {
        assertEquals(new Answer(1, List.of("""
                        {"file":"nowhere.xml","result":"error","reason":"Il file non si lascia leggere: controlli che \
                        esista, che non sia aperto altrove e di avere il permesso di leggerlo.",\
                        "reason_code":"UNREADABLE","readable_facts":null}"""), List.of()), terminal.run("inspect", "--json", "nowhere.xml"));
    }

    @Test
    void everyCommonSampleGivesTheFactsExpected() throws IOException {
        var samples = Shared.path("samples");
        var answers = new TreeMap<String, Map<String, @Nullable Object>>();
        for (var line : Files.readAllLines(samples.resolve("fatturapa-expected.jsonl"))) {
            var expected = JsonText.object(line);
            var file = samples.resolve(String.valueOf(expected.get("file"))).toString();
            for (var found : terminal.run("inspect", "--json", file).out()) {
                var facts = JsonText.object(found);
                answers.put(String.valueOf(facts.get("file")), facts);
            }
        }
        assertAll(Files.readAllLines(samples.resolve("fatturapa-expected.jsonl")).stream()
                .flatMap(line -> expected(line, samples))
                .map(expected -> () -> assertEquals(
                        comparable(expected, expected),
                        comparable(answers.getOrDefault(String.valueOf(expected.get("file")), Map.of()), expected),
                        String.valueOf(expected.get("file")))));
    }

    /// One object a file; for an archive, one an entry.
    private static Stream<Map<String, @Nullable Object>> expected(String line, Path samples) {
        try {
            var expected = JsonText.object(line);
            var file = samples.resolve(String.valueOf(expected.get("file"))).toString();
            if (expected.get("members") instanceof List<?> members) {
                return members.stream().map(member -> {
                    var entry = new TreeMap<String, @Nullable Object>();
                    ((Map<?, ?>) member).forEach((name, value) -> entry.put(String.valueOf(name), value));
                    entry.put("file", file + "!" + entry.remove("member"));
                    return entry;
                });
            }
            expected.put("file", file);
            return Stream.of(expected);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    /// Only what is expected; our words for a reason are others, and amounts are compared as numbers.
    private static @Nullable Object comparable(@Nullable Object found, @Nullable Object expected) {
        return switch (expected) {
            case Map<?, ?> wanted
            when found instanceof Map<?, ?> facts -> {
                var same = new TreeMap<String, @Nullable Object>();
                wanted.forEach((name, value) -> {
                    if (!Set.of("xsd_valid", "reason").contains(String.valueOf(name))) {
                        same.put(String.valueOf(name), comparable(facts.get(name), value));
                    }
                });
                yield same;
            }
            case List<?> wanted
            when found instanceof List<?> facts && facts.size() == wanted.size() ->
                Stream.iterate(0, i -> i + 1)
                        .limit(wanted.size())
                        .map(i -> String.valueOf(comparable(facts.get(i), wanted.get(i))))
                        .toList();
            case String amount
            when amount.matches("-?\\d+\\.\\d+") && found instanceof String text ->
                text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text).stripTrailingZeros() : text;
            case null, default -> found;
        };
    }
}
