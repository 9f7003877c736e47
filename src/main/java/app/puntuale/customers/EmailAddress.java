package app.puntuale.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An e-mail or PEC address, as typed but for blanks around it (RULES F-9).
public record EmailAddress(String text) {

    /// What is wrong with it.
    public enum Flaw {
        EMPTY,
        NOT_AN_ADDRESS
    }

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    /// Names of providers of ordinary mail, whatever comes after the dot.
    private static final Set<String> ORDINARY = Set.of(
            "alice",
            "email",
            "fastwebnet",
            "gmail",
            "googlemail",
            "hotmail",
            "icloud",
            "inwind",
            "iol",
            "libero",
            "live",
            "me",
            "msn",
            "outlook",
            "tim",
            "tin",
            "tiscali",
            "tiscalinet",
            "virgilio",
            "yahoo",
            "ymail");

    public EmailAddress {
        text = text.strip();
    }

    public boolean isWellFormed() {
        return flaw().isEmpty();
    }

    /// Empty when nothing is wrong.
    public Optional<Flaw> flaw() {
        if (text.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Flaw.NOT_AN_ADDRESS);
    }

    /// Whether it ends like ordinary mail, a warning where a PEC address is wanted; false proves nothing.
    public boolean looksOrdinary() {
        var domain = text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int dot = domain.indexOf('.');
        return dot > 0 && ORDINARY.contains(domain.substring(0, dot));
    }
}
