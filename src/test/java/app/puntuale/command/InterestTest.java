package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.Shared;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final TerminalBench terminal = TerminalBench.withoutArchive();

    @Test
    void theTableIsReadLikeTheLetter() {
        var answer = terminal.run(
                "interest", "--amount", "1.220,00", "--due", "31/05/2026", "--until", "2026-11-21", "--regime", "b2b");
        assertEquals(new Answer(0, """
                        Interessi di mora su € 1.220,00, scadenza 31/05/2026, calcolati fino al 21/11/2026

                        Dal         Al          Giorni    Tasso    Capitale  Interessi
                        01/06/2026  30/06/2026      30  10,15 %  € 1.220,00    € 10,18
                        01/07/2026  21/11/2026     144  10,40 %  € 1.220,00    € 50,06

                        Interessi maturati                               € 60,24
                        Interessi ancora da pagare                       € 60,24
                        Importo forfettario (art. 6 D.Lgs. 231/2002)     € 40,00
                        Capitale ancora da pagare                     € 1.220,00
                        Totale dovuto                                 € 1.320,24
                        Ogni giorno in più: € 0,35""".lines().toList(), List.of()), answer);
    }

    @Test
    void aMachineGetsOneObjectInCents() {
        assertEquals(
                new Answer(0, List.of("""
                                {"rows":[{"from":"2026-04-01","to":"2026-04-01","days":1,"rate":"10.15",\
                                "capital_cents":100000,"interest_cents":28}],"days":1,"interest_cents":28,\
                                "lump_sum_cents":4000,"residual_capital_cents":100000,"unpaid_interest_cents":28,\
                                "total_due_cents":104028,"daily_interest_cents":28,"unknown_from":null}"""), List.of()),
                terminal.run(
                        "interest", "--amount", "1000.00", "--due", "2026-03-31", "--until", "2026-04-01", "--json"));
    }

    /// the last rate is never borrowed silently.
    @Test
    void aDayWithoutARateIsNamed() {
        var answer = terminal.run("interest", "--amount", "100", "--due", "2026-12-30", "--until", "2027-01-31");
        assertEquals(
                "Dal 01/01/2027 il tasso non è ancora noto: il calcolo si ferma al giorno prima. "
                        + "Lo aggiunga con «puntuale add-rate» appena è pubblicato.",
                answer.out().getLast());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --amount 1,000                        | --amount 1,000: Può voler dire due importi diversi: scriva i centesimi, per esempio 1.234,00.
            --amount 0                            | --amount 0: serve un importo maggiore di zero.
            --amount 1 --regime xyz               | --regime xyz: le scelte sono b2b, pa, agri, consumer, contract.
            --amount 1 --regime contract          | Il tasso si scrive con --rate insieme al regime contract, e solo con quello.
            --amount 1 --rate 6                   | Il tasso si scrive con --rate insieme al regime contract, e solo con quello.
            --amount 1 --regime contract --rate x | --rate x: non sembra una percentuale, la scriva così: 6,00.
            --amount 1 --payment 400              | --payment 400: scriva il giorno e l’importo separati da due punti, per esempio 2026-05-31:400,00.
            --amount 1 --payment 2026-02-30:400   | --payment 2026-02-30: Questo giorno non esiste nel calendario: controlli il giorno e il mese.
            """)
    void whatCannotBeUnderstoodIsToldAndNothingIsReckoned(String options, String sentence) {
        var arguments = new ArrayList<>(List.of("interest", "--due", "2026-01-31", "--until", "2026-03-31"));
        arguments.addAll(List.of(options.split(" ")));
        assertEquals(new Answer(2, List.of(), List.of(sentence)), terminal.run(arguments.toArray(String[]::new)));
    }

    @Test
    void everyCommonExampleCanBeReproduced() throws IOException {
        var lines = Files.readAllLines(Shared.path("domain/worked-examples.csv"));
        var header = lines.getFirst().split(",");
        assertAll(lines.stream()
                .skip(1)
                .map(line -> cells(header, line))
                .filter(example -> at(example, "divisor").equals("365")) // the others are there for comparison only
                .map(example -> () -> assertEquals(
                        new Answer(0, List.of(expected(example)), List.of()),
                        withoutDailyInterest(terminal.run(asked(example))),
                        at(example, "id"))));
    }

    private static String[] asked(Map<String, String> example) {
        var asked = new ArrayList<>(List.of("interest", "--json"));
        asked.addAll(List.of("--amount", euros(at(example, "principal_cents"))));
        asked.addAll(List.of("--due", at(example, "due_date"), "--until", at(example, "as_of")));
        switch (at(example, "regime")) {
            case "legal" -> asked.addAll(List.of("--regime", "consumer", "--notice", at(example, "due_date")));
            case "contract_rate" ->
                asked.addAll(
                        List.of("--regime", "contract", "--rate", rows(example).getFirst()[3]));
            default ->
                asked.addAll(List.of("--regime", at(example, "extra_points").equals("4") ? "agri" : "b2b"));
        }
        option(asked, "--contract-date", at(example, "contract_date"));
        option(asked, "--claim-filed", at(example, "claim_filed"));
        option(asked, "--imputation", at(example, "imputation"));
        for (var payment : list(at(example, "payments_date_cents"), ";")) {
            var parts = payment.split(":");
            option(asked, "--payment", parts[0] + ":" + euros(parts[1]));
        }
        asked.addAll(List.of("--lump-sum", at(example, "lump_sum_cents").equals("0") ? "no" : "yes"));
        return asked.toArray(String[]::new);
    }

    private static void option(List<String> asked, String option, String value) {
        if (!value.isEmpty()) {
            asked.addAll(List.of(option, value));
        }
    }

    private static String expected(Map<String, String> example) {
        var rows = rows(example).stream()
                .map(row -> """
                        {"from":"%s","to":"%s","days":%s,"rate":"%s","capital_cents":%s,"interest_cents":%s}""".formatted(
                                row[0], row[1], row[2], row[3].replaceFirst("(\\.\\d\\d)0$", "$1"), row[4], row[5]))
                .collect(Collectors.joining(","));
        return Stream.of(
                        "days",
                        "interest_cents",
                        "lump_sum_cents",
                        "residual_capital_cents",
                        "unpaid_interest_cents",
                        "total_due_cents")
                .map(field -> "\"" + field + "\":" + at(example, field))
                .collect(Collectors.joining(",", "{\"rows\":[" + rows + "],", ",\"unknown_from\":null}"));
    }

    private static Answer withoutDailyInterest(Answer answer) {
        return new Answer(
                answer.code(),
                answer.out().stream()
                        .map(line -> line.replaceFirst("\"daily_interest_cents\":\\w+,", ""))
                        .toList(),
                answer.err());
    }

    private static List<String[]> rows(Map<String, String> example) {
        return list(at(example, "segments_from_to_days_rate_capital_cents"), "\\|").stream()
                .map(row -> row.split("\\.\\.|:"))
                .toList();
    }

    private static Map<String, String> cells(String[] header, String line) {
        var cells = line.split(COMMA_OUTSIDE_QUOTES, -1);
        var example = new HashMap<String, String>();
        IntStream.range(0, header.length).forEach(i -> example.put(header[i], cells[i]));
        return example;
    }

    private static String at(Map<String, String> example, String column) {
        return example.getOrDefault(column, "");
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String euros(String cents) {
        return new BigDecimal(cents).movePointLeft(2).setScale(2).toPlainString();
    }
}
