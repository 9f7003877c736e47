package app.puntuale.interest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.Shared;
import app.puntuale.customers.CustomerKind;
import app.puntuale.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkedExamplesTest {

    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final LateInterest interest = new LateInterest(Rates.shipped());

    /// What an example says, all in whole values.
    private record Figures(
            List<InterestRow> rows,
            long days,
            Money interest,
            Money lumpSum,
            Money residualCapital,
            Money unpaidInterest,
            Money total) {}

    /// PEERS 7, U13, N9: by half-years, on 365 days in a leap year too.
    @Test
    void everyCommonExampleComesOutToTheCent() throws IOException {
        var lines = Files.readAllLines(Shared.path("domain/worked-examples.csv"));
        var header = lines.getFirst().split(",");

        assertAll(lines.stream()
                .skip(1)
                .map(line -> cells(header, line))
                .filter(example -> at(example, "divisor").equals("365")) // the others are there for comparison only
                .map(example ->
                        () -> assertEquals(expected(example), found(interest.on(claim(example))), at(example, "id"))));
    }

    private static Figures found(InterestStatement statement) {
        return new Figures(
                statement.rows(),
                statement.days(),
                statement.interest(),
                statement.lumpSum(),
                statement.residualCapital(),
                statement.unpaidInterest(),
                statement.total());
    }

    private static Figures expected(Map<String, String> example) {
        return new Figures(
                list(at(example, "segments_from_to_days_rate_capital_cents"), "\\|")
                        .map(WorkedExamplesTest::row)
                        .toList(),
                Long.parseLong(at(example, "days")),
                cents(at(example, "interest_cents")),
                cents(at(example, "lump_sum_cents")),
                cents(at(example, "residual_capital_cents")),
                cents(at(example, "unpaid_interest_cents")),
                cents(at(example, "total_due_cents")));
    }

    /// The column of the lump sum says how many are claimed; whether they may be is ours to tell.
    private static Claim claim(Map<String, String> example) {
        var due = day(at(example, "due_date"));
        var claim = Claim.of(terms(example), cents(at(example, "principal_cents")), due, day(at(example, "as_of")))
                .withNotice(due); // consumers' examples begin on the day after the notice
        if (!at(example, "claim_filed").isEmpty()) {
            claim = claim.withClaimFiled(day(at(example, "claim_filed")));
        }
        var imputation = at(example, "imputation").equals("capital") ? Imputation.CAPITAL : Imputation.ART_1194;
        for (var payment : list(at(example, "payments_date_cents"), ";").toList()) {
            var parts = payment.split(":");
            claim = claim.paid(day(parts[0]), cents(parts[1]), imputation);
        }
        return at(example, "lump_sum_cents").equals("0") ? claim.withoutLumpSum() : claim;
    }

    private static Terms terms(Map<String, String> example) {
        var terms = switch (at(example, "regime")) {
            case "legal" -> Terms.of(Regime.CONSUMER);
            case "contract_rate" -> Terms.agreed(agreed(example), CustomerKind.COMPANY);
            default -> Terms.of(at(example, "extra_points").equals("4") ? Regime.AGRI : Regime.B2B);
        };
        var contractOn = at(example, "contract_date");
        return contractOn.isEmpty() ? terms : terms.withContractOn(day(contractOn));
    }

    private static BigDecimal agreed(Map<String, String> example) {
        return row(at(example, "segments_from_to_days_rate_capital_cents")).percent();
    }

    private static InterestRow row(String text) {
        var parts = text.split("\\.\\.|:");
        return new InterestRow(
                day(parts[0]),
                day(parts[1]),
                Long.parseLong(parts[2]),
                new BigDecimal(parts[3]).setScale(2),
                cents(parts[4]),
                cents(parts[5]));
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

    private static Stream<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator)).filter(part -> !part.isEmpty());
    }

    private static Money cents(String text) {
        return Money.ofCents(Long.parseLong(text));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
