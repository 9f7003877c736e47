package app.puntuale.letters;

import app.puntuale.customers.Iban;
import app.puntuale.money.Money;
import java.nio.charset.StandardCharsets;

/// The text of the QR code with which a bank's app fills in a transfer by itself: EPC069-12, version 002, in euro only.
final class EpcCode {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REMITTANCE = 140;
    private static final int MOST_BYTES = 331;

    private EpcCode() {}

    /// @param amount positive, in euro
    /// @param remittance what the transfer is for (causale)
    static String of(String beneficiary, Iban iban, Money amount, String remittance) {
        var text = text(beneficiary, iban, amount, cut(remittance, LONGEST_REMITTANCE));
        for (var length = LONGEST_REMITTANCE; text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES; length--) {
            text = text(beneficiary, iban, amount, cut(remittance, length));
        }
        return text;
    }

    private static String text(String beneficiary, Iban iban, Money amount, String remittance) {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1", // UTF-8
                "SCT",
                "", // no BIC: not needed within the EEA since version 002
                cut(beneficiary, LONGEST_NAME),
                iban.text(),
                "EUR" + amount.amount().toPlainString(),
                "", // no purpose
                "", // no structured reference
                remittance);
    }

    private static String cut(String text, int longest) {
        var line = text.replaceAll("\\s+", " ").strip();
        var end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip();
    }
}
