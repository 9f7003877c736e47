package app.puntuale.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the customer is to pay for one body, by its totals: gross, less withholding tax (ritenuta), less the VAT that
/// under split payment goes to the tax office (RULES A-26).
///
/// @param amount never negative
/// @param negative whether the document is written with a minus: then it gives back
record Payable(BigDecimal amount, boolean negative) {

    private static final String SPLIT_PAYMENT = "S";

    /// Empty when the body has neither a total nor a VAT summary.
    static Optional<Payable> of(BodyFacts body) {
        var summed = body.totalOfSummary().map(sum -> sum.add(decimal(body.rounding())));
        return body.total().or(() -> summed).map(gross -> {
            var net = body.totalDeclared().isEmpty()
                    ? less(gross.abs(), deductions(body))
                    : net(gross.abs(), summed.map(BigDecimal::abs), body);
            return new Payable(net, gross.signum() < 0);
        });
    }

    /// Some programs declare as total what is left after the deductions: the VAT summary gives them away, and nothing
    /// is taken off twice.
    private static BigDecimal net(BigDecimal declared, Optional<BigDecimal> summed, BodyFacts body) {
        var deductions = deductions(body);
        var stampDuty = decimal(body.stampDuty()).abs();
        var alreadyNet = summed.map(sum -> sum.subtract(deductions))
                .filter(net -> isSame(declared, net) || isSame(declared, net.add(stampDuty)))
                .isPresent();
        return alreadyNet ? declared : less(declared, deductions);
    }

    /// Deductions that leave nothing are not to be believed.
    private static BigDecimal less(BigDecimal gross, BigDecimal deductions) {
        return gross.compareTo(deductions) > 0 ? gross.subtract(deductions) : gross;
    }

    private static BigDecimal deductions(BodyFacts body) {
        var withheld = body.withholding().stream().map(BodyFacts.Withheld::amount);
        var split = body.vatSummary().stream()
                .filter(row -> row.chargeability().equals(SPLIT_PAYMENT))
                .map(BodyFacts.VatRow::tax);
        return sum(List.of(withheld, split));
    }

    private static BigDecimal sum(List<Stream<String>> amounts) {
        return amounts.stream()
                .map(some -> some.map(Payable::decimal).reduce(BigDecimal.ZERO, BigDecimal::add))
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static BigDecimal decimal(String text) {
        return Decimal.read(text).orElse(BigDecimal.ZERO);
    }
}
