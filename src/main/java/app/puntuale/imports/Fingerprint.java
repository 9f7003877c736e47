package app.puntuale.imports;

import app.puntuale.customers.Iban;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A hash of what an invoice says, however it is wrapped, encoded and spaced: the transmission, attachments and the
/// ways of writing a number or a day have no part in it.
final class Fingerprint {

    private Fingerprint() {}

    static String of(BodyFacts body, PartyFacts customer) {
        var facts = Stream.of(
                        Stream.of(body.typeCode(), body.number(), day(body.date()), body.currency()),
                        Stream.of(body.totalDeclared(), body.rounding(), body.stampDuty())
                                .map(Fingerprint::amount),
                        Stream.of(String.valueOf(body.lines()), whom(customer)),
                        body.withholding().stream().map(row -> row.type() + " " + amount(row.amount())),
                        body.vatSummary().stream()
                                .map(row ->
                                        amount(row.taxable()) + " " + amount(row.tax()) + " " + row.chargeability()),
                        body.lineAmounts().stream().map(Fingerprint::amount),
                        body.payments().stream().map(Fingerprint::payment),
                        body.references().stream().map(named -> named.number() + " " + day(named.date())))
                .map(part -> part.collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return HexFormat.of().formatHex(digest(facts));
    }

    private static String payment(BodyFacts.PaymentFacts payment) {
        return String.join(
                " ",
                day(payment.due()),
                amount(payment.amount()),
                payment.method(),
                new Iban(payment.iban()).text(),
                day(payment.termsFrom()),
                payment.termsDays());
    }

    /// The name only where there is no number: a wrong encoding changes it.
    private static String whom(PartyFacts customer) {
        var identity = Identity.of(customer);
        return identity.vatNumber()
                .map(VatNumber::toString)
                .or(() -> identity.taxCode().map(TaxCode::code))
                .orElse(customer.name());
    }

    private static String amount(String text) {
        return Decimal.read(text)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse(text);
    }

    private static String day(String text) {
        return WrittenDay.read(text).map(Object::toString).orElse(text);
    }

    private static byte[] digest(String facts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
