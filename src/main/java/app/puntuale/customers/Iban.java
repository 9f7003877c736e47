package app.puntuale.customers;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An IBAN, in capitals and without blanks. It may hold a wrong one: [#flaw] tells (RULES F-6).
public record Iban(String text) {

    /// What is wrong with it; a right one does not prove that the account exists.
    public enum Flaw {
        EMPTY,
        /// No country that uses IBANs begins like this.
        UNKNOWN_COUNTRY,
        /// See [#rightLength].
        WRONG_LENGTH,
        /// Letters and digits are not where they should be.
        NOT_SHAPED_LIKE_ONE,
        /// The two digits after the country do not fit the rest.
        WRONG_CHECK_DIGITS,
        /// The fifth character, the Italian check letter, does not fit the account.
        WRONG_CIN
    }

    private static final Map<String, Integer> LENGTHS = Stream.of("""
                    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
                    EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26
                    IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28
                    NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
                    SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30""".split("\\s+"))
            .collect(Collectors.toMap(entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));

    private static final Pattern ANYWHERE = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]+");
    /// San Marino's accounts are made like Italy's: CIN, ABI, CAB, account.
    private static final Pattern IN_ITALY = Pattern.compile("(?:IT|SM)[0-9]{2}([A-Z])([0-9]{10}[0-9A-Z]{12})");

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    public Iban {
        text = Spelling.plain(text);
    }

    public boolean isWellFormed() {
        return flaw().isEmpty();
    }

    /// Empty when nothing is wrong.
    public Optional<Flaw> flaw() {
        if (text.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        var length = rightLength();
        if (length.isEmpty()) {
            return Optional.of(Flaw.UNKNOWN_COUNTRY);
        }
        if (text.length() != length.get()) {
            return Optional.of(Flaw.WRONG_LENGTH);
        }
        if (!isShapedLikeOne()) {
            return Optional.of(Flaw.NOT_SHAPED_LIKE_ONE);
        }
        if (remainder() != 1) {
            return Optional.of(Flaw.WRONG_CHECK_DIGITS);
        }
        var italian = IN_ITALY.matcher(text);
        return italian.matches() && !hasRightCin(italian) ? Optional.of(Flaw.WRONG_CIN) : Optional.empty();
    }

    /// How many characters an IBAN of its country has, 27 in Italy; empty when no such country has any.
    public Optional<Integer> rightLength() {
        return text.length() < 2 ? Optional.empty() : Optional.ofNullable(LENGTHS.get(text.substring(0, 2)));
    }

    /// In groups of four, as people read it: `IT60 X054 2811 1010 0000 0123 456`.
    public String inGroups() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private boolean isShapedLikeOne() {
        var shape = text.startsWith("IT") || text.startsWith("SM") ? IN_ITALY : ANYWHERE;
        return shape.matcher(text).matches();
    }

    private int remainder() {
        var digits = (text.substring(4) + text.substring(0, 4))
                .chars()
                .mapToObj(c -> String.valueOf(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    private static boolean hasRightCin(Matcher italian) {
        return italian.group(1).charAt(0) == CheckCharacter.letterOf(italian.group(2));
    }
}
