package app.puntuale.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One body of an e-invoice file, which is one invoice; empty text where it has nothing.
///
/// @param typeCode TipoDocumento
/// @param currency Divisa
/// @param totalDeclared ImportoTotaleDocumento
/// @param rounding Arrotondamento of the document
/// @param stampDuty ImportoBollo
/// @param fundContributions how many DatiCassaPrevidenziale
/// @param lineAmounts of a simplified invoice only: Importo of each line, VAT included
/// @param lines how many
/// @param attachments their names
public record BodyFacts(
        String typeCode,
        String number,
        String date,
        String currency,
        String totalDeclared,
        String rounding,
        String stampDuty,
        int fundContributions,
        List<Withheld> withholding,
        List<VatRow> vatSummary,
        List<String> lineAmounts,
        int lines,
        List<PaymentFacts> payments,
        List<Named> references,
        List<String> attachments) {

    /// DatiRitenuta: type (RT01…) and amount.
    public record Withheld(String type, String amount) {}

    /// DatiRiepilogo: one row of the VAT summary.
    ///
    /// @param chargeability EsigibilitaIVA: `I`, `D`, or `S` for split payment
    public record VatRow(String taxable, String tax, String chargeability) {}

    /// An invoice that this one names (DatiFattureCollegate, DatiFatturaRettificata).
    public record Named(String number, String date) {}

    /// DettaglioPagamento, with the condition of its block.
    ///
    /// @param termsFrom DataRiferimentoTerminiPagamento
    /// @param termsDays GiorniTerminiPagamento
    public record PaymentFacts(
            String due,
            String amount,
            String method,
            String iban,
            String condition,
            String termsFrom,
            String termsDays) {}

    public BodyFacts {
        withholding = List.copyOf(withholding);
        vatSummary = List.copyOf(vatSummary);
        lineAmounts = List.copyOf(lineAmounts);
        payments = List.copyOf(payments);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }

    /// The different values of EsigibilitaIVA, in the order of the file.
    public List<String> vatChargeability() {
        return vatSummary.stream()
                .map(VatRow::chargeability)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /// Taxable amount and tax over the VAT summary; empty without one or when an amount in it is none.
    public Optional<BigDecimal> totalOfSummary() {
        return sum(vatSummary, row -> Stream.of(row.taxable(), row.tax()));
    }

    /// The line amounts of a simplified invoice; empty without any or when an amount in it is none.
    public Optional<BigDecimal> totalOfLines() {
        return sum(lineAmounts, Stream::of);
    }

    /// The declared total of an ordinary invoice, the sum of the lines of a simplified one.
    public Optional<BigDecimal> total() {
        return totalDeclared.isEmpty() ? totalOfLines() : Decimal.read(totalDeclared);
    }

    private static <T> Optional<BigDecimal> sum(List<T> rows, Function<T, Stream<String>> texts) {
        var amounts = rows.stream()
                .flatMap(texts)
                .filter(text -> !text.isEmpty())
                .map(Decimal::read)
                .toList();
        return amounts.isEmpty() || amounts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : amounts.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
