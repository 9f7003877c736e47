package app.puntuale.customers;

import java.util.Optional;
import java.util.regex.Pattern;

/// The recipient's code in the exchange system (codice destinatario), in capitals and without blanks (RULES F-7).
public record SdiCode(String code) {

    /// To whom such a code belongs.
    public enum Kind {
        /// Six characters: an office of a public body (codice univoco ufficio).
        PUBLIC_BODY,
        /// Seven characters: the mailbox of a firm.
        PRIVATE,
        /// `0000000`: a consumer, or somebody who gave a PEC address instead, or neither.
        NOT_GIVEN,
        /// `XXXXXXX`: a customer abroad.
        FOREIGN
    }

    /// What is wrong with it.
    public enum Flaw {
        EMPTY,
        NEITHER_SIX_NOR_SEVEN,
        NOT_LETTERS_AND_DIGITS,
        /// A public body has six characters, and only it.
        NOT_OF_A_PUBLIC_BODY
    }

    private static final String NONE = "0000000";
    private static final String ABROAD = "XXXXXXX";
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[A-Z0-9]*");

    public SdiCode {
        code = Spelling.plain(code);
    }

    /// Empty for a code with a flaw.
    public Optional<Kind> kind() {
        if (!isWellFormed()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (code) {
                    case NONE -> Kind.NOT_GIVEN;
                    case ABROAD -> Kind.FOREIGN;
                    default -> code.length() == 6 ? Kind.PUBLIC_BODY : Kind.PRIVATE;
                });
    }

    public boolean isWellFormed() {
        return flaw().isEmpty();
    }

    /// What is wrong with it, whoever it belongs to; empty when nothing is.
    public Optional<Flaw> flaw() {
        if (code.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        if (!LETTERS_AND_DIGITS.matcher(code).matches()) {
            return Optional.of(Flaw.NOT_LETTERS_AND_DIGITS);
        }
        return code.length() == 6 || code.length() == 7 ? Optional.empty() : Optional.of(Flaw.NEITHER_SIX_NOR_SEVEN);
    }

    /// What is wrong with it as the code of a public body, which needs one of six characters.
    public Optional<Flaw> flawForPublicBody() {
        return isWellFormed() && !kind().equals(Optional.of(Kind.PUBLIC_BODY))
                ? Optional.of(Flaw.NOT_OF_A_PUBLIC_BODY)
                : flaw();
    }
}
