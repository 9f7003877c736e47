package app.puntuale.customers;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/// An Italian tax code (codice fiscale), in capitals and without blanks: sixteen characters for a person, eleven
/// digits for a company or body. It may hold a wrong code: [#flaw] is a warning (RULES F-2 to F-5).
public record TaxCode(String code) {

    /// What is wrong with it.
    public enum Flaw {
        EMPTY,
        /// Neither sixteen characters nor eleven digits.
        WRONG_LENGTH,
        /// Letters and digits are not where they should be.
        NOT_SHAPED_LIKE_ONE,
        /// The day of birth is in no calendar.
        IMPOSSIBLE_BIRTHDAY,
        WRONG_CHECK_CHARACTER
    }

    private static final int PERSON = 16;
    private static final int COMPANY = 11;
    private static final String MONTHS = "ABCDEHLMPRST";
    /// The letters that stand for 0 to 9 when two people would have the same code (omocodia, RULES F-4).
    private static final String SUBSTITUTES = "LMNPQRSTUV";

    private static final int ADDED_FOR_WOMEN = 40;

    private static final Pattern SHAPE_OF_A_PERSON =
            Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");

    public TaxCode {
        code = Spelling.plain(code);
    }

    /// Sixteen characters: a consumer, a sole trader or a professional.
    public boolean isPerson() {
        return code.length() == PERSON;
    }

    /// Eleven digits: a company or a body; often, not always, the same as its VAT number.
    public boolean isCompany() {
        return code.length() == COMPANY;
    }

    public boolean isWellFormed() {
        return flaw().isEmpty();
    }

    /// Empty when nothing is wrong.
    public Optional<Flaw> flaw() {
        return switch (code.length()) {
            case 0 -> Optional.of(Flaw.EMPTY);
            case PERSON -> flawOfPerson();
            case COMPANY -> VatNumber.flawOf(code).map(TaxCode::likewise);
            default -> Optional.of(Flaw.WRONG_LENGTH);
        };
    }

    private Optional<Flaw> flawOfPerson() {
        if (!SHAPE_OF_A_PERSON.matcher(code).matches()) {
            return Optional.of(Flaw.NOT_SHAPED_LIKE_ONE);
        }
        if (!isBirthday()) {
            return Optional.of(Flaw.IMPOSSIBLE_BIRTHDAY);
        }
        return code.charAt(PERSON - 1) == CheckCharacter.letterOf(code.substring(0, PERSON - 1))
                ? Optional.empty()
                : Optional.of(Flaw.WRONG_CHECK_CHARACTER);
    }

    private boolean isBirthday() {
        int written = digit(code.charAt(9)) * 10 + digit(code.charAt(10));
        int day = written > ADDED_FOR_WOMEN ? written - ADDED_FOR_WOMEN : written;
        return day >= 1 && day <= Month.of(MONTHS.indexOf(code.charAt(8)) + 1).maxLength();
    }

    private static int digit(char c) {
        return Character.isDigit(c) ? c - '0' : SUBSTITUTES.indexOf(c);
    }

    private static Flaw likewise(VatNumber.Flaw flaw) {
        return switch (flaw) {
            case EMPTY -> Flaw.EMPTY;
            case NOT_ELEVEN_DIGITS, ALL_ZEROS -> Flaw.NOT_SHAPED_LIKE_ONE;
            case WRONG_CHECK_DIGIT -> Flaw.WRONG_CHECK_CHARACTER;
        };
    }
}
