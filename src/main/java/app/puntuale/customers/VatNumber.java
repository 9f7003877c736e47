package app.puntuale.customers;

import java.util.Optional;
import java.util.regex.Pattern;

/// A VAT number (partita IVA): country and code, in capitals and without blanks. It may hold a wrong code, because
/// an e-invoice may: [#flaw] is a warning, not a refusal, and no flaw does not mean that the firm exists (RULES F-1).
///
/// @param country two letters, such as `IT`
/// @param code what follows the country; for Italy the eleven digits, without `IT`
public record VatNumber(String country, String code) {

    /// What is wrong with it; foreign codes are only looked at for being there.
    public enum Flaw {
        EMPTY,
        NOT_ELEVEN_DIGITS,
        ALL_ZEROS,
        /// See [#rightLastDigit].
        WRONG_CHECK_DIGIT
    }

    private static final String ITALY = "IT";
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final Pattern WITH_COUNTRY = Pattern.compile("[A-Z]{2}.*");

    public VatNumber {
        country = Spelling.plain(country);
        code = Spelling.plain(code);
        if (country.equals(ITALY) && code.startsWith(ITALY)) {
            code = code.substring(ITALY.length());
        }
    }

    /// As a person types it: `IT 0234 2520 158`, `02342520158`, `DE123456789`; Italian when no country is written.
    public static VatNumber of(String text) {
        var plain = Spelling.plain(text);
        return WITH_COUNTRY.matcher(plain).matches()
                ? new VatNumber(plain.substring(0, 2), plain.substring(2))
                : new VatNumber(ITALY, plain);
    }

    public boolean isItalian() {
        return country.equals(ITALY);
    }

    public boolean isWellFormed() {
        return flaw().isEmpty();
    }

    /// Empty when nothing is wrong.
    public Optional<Flaw> flaw() {
        if (code.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        return isItalian() ? flawOf(code) : Optional.empty();
    }

    /// The digit with which it would be right; only for [Flaw#WRONG_CHECK_DIGIT].
    public Optional<Character> rightLastDigit() {
        return flaw().equals(Optional.of(Flaw.WRONG_CHECK_DIGIT))
                ? Optional.of(CheckCharacter.ofVatNumber(code))
                : Optional.empty();
    }

    /// For an Italian VAT number, and for the tax code of a company, which is made alike.
    static Optional<Flaw> flawOf(String elevenDigits) {
        if (!ELEVEN_DIGITS.matcher(elevenDigits).matches()) {
            return Optional.of(Flaw.NOT_ELEVEN_DIGITS);
        }
        if (elevenDigits.equals("0".repeat(11))) {
            return Optional.of(Flaw.ALL_ZEROS);
        }
        return elevenDigits.charAt(10) == CheckCharacter.ofVatNumber(elevenDigits)
                ? Optional.empty()
                : Optional.of(Flaw.WRONG_CHECK_DIGIT);
    }

    /// As written on a letter: `IT02342520158`.
    @Override
    public String toString() {
        return country + code;
    }
}
