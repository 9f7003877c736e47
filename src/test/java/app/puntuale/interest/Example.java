package app.puntuale.interest;

import static java.util.stream.Collectors.joining;

import app.puntuale.customers.CustomerKind;
import app.puntuale.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One line of `examples.csv`: what is known of a debt, and the figures that a second program, which counts day by day,
/// has found for it.
record Example(List<String> cells) {

    private static final int FIRST_FIGURE = 13;

    static List<Example> all() throws IOException {
        try (var file = Objects.requireNonNull(Example.class.getResourceAsStream("examples.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> new Example(Arrays.asList(line.split(";", -1))))
                    .toList();
        }
    }

    String story() {
        return cells.getFirst();
    }

    /// Rows, lump sum, residual capital, unpaid interest, total, daily interest, first unknown day.
    String figures() {
        return String.join(";", cells.subList(FIRST_FIGURE, cells.size()));
    }

    static String figures(InterestStatement statement) {
        return String.join(
                ";",
                statement.rows().stream().map(Example::row).collect(joining("|")),
                euros(statement.lumpSum()),
                euros(statement.residualCapital()),
                euros(statement.unpaidInterest()),
                euros(statement.total()),
                statement.dailyInterest().map(Example::euros).orElse(""),
                statement.unknownFrom().map(LocalDate::toString).orElse(""));
    }

    Claim claim() {
        var claim =
                Claim.of(terms(), Money.of(cells.get(5)), LocalDate.parse(cells.get(6)), LocalDate.parse(cells.get(7)));
        if (cells.get(8).equals("due")) {
            claim = claim.fromDueDate();
        } else if (!cells.get(8).isEmpty()) {
            claim = claim.withNotice(LocalDate.parse(cells.get(8)));
        }
        claim = day(9).map(claim::withClaimFiled).orElse(claim);
        claim = day(10).map(claim::withInsolvency).orElse(claim);
        for (var movement :
                cells.get(11).isEmpty() ? new String[0] : cells.get(11).split("\\|")) {
            claim = claim.with(movement(movement.split(" ")));
        }
        return cells.get(12).equals("yes") ? claim : claim.withoutLumpSum();
    }

    private Terms terms() {
        var debtor = CustomerKind.valueOf(cells.get(2));
        var terms = cells.get(3).isEmpty()
                ? Terms.of(Regime.valueOf(cells.get(1)), debtor)
                : Terms.agreed(new BigDecimal(cells.get(3)), debtor);
        return day(4).map(terms::withContractOn).orElse(terms);
    }

    private static Movement movement(String[] words) {
        var on = LocalDate.parse(words[0]);
        var amount = Money.of(words[2]);
        return switch (words[1]) {
            case "paid" -> new Movement.Paid(on, amount, Imputation.ART_1194);
            case "paid-capital" -> new Movement.Paid(on, amount, Imputation.CAPITAL);
            case "credited" -> new Movement.Credited(on, amount, Movement.Since.ITS_OWN_DATE);
            case "corrected" -> new Movement.Credited(on, amount, Movement.Since.DUE_DATE);
            default -> throw new IllegalArgumentException(words[1]);
        };
    }

    private Optional<LocalDate> day(int cell) {
        return Optional.of(cells.get(cell)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static String row(InterestRow row) {
        return "%s..%s %d %s %s %s"
                .formatted(
                        row.from(), row.to(), row.days(), row.percent(), euros(row.capital()), euros(row.interest()));
    }

    private static String euros(Money money) {
        return money.amount().toPlainString();
    }
}
