package app.puntuale.prescription;

import app.puntuale.customers.CustomerKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// How long a claim lives (RULES B-19, B-20, B-21). Which one applies is a person's choice, invoice by invoice; the
/// sources disagree at the edges, so the program shows the article and says to ask a lawyer.
public enum Term {
    /// Sales and services between businesses, once (art. 2946 c.c.).
    TEN_YEARS(Period.ofYears(10), "art. 2946"),
    /// What is paid by the year or by shorter periods (art. 2948 no. 4 c.c.).
    FIVE_YEARS(Period.ofYears(5), "art. 2948"),
    /// Professional fees, presumptive (art. 2956 c.c.).
    PRESUMPTIVE_THREE_YEARS(Period.ofYears(3), "art. 2956"),
    /// Electricity, gas and water to small users.
    TWO_YEARS(Period.ofYears(2), "L. 205/2017"),
    /// Carriage and forwarding that begins or ends outside Europe (art. 2951 c.c.).
    EIGHTEEN_MONTHS(Period.ofMonths(18), "art. 2951"),
    /// Carriage and forwarding (art. 2951 c.c.), insurance premiums (art. 2952 c.c.).
    ONE_YEAR(Period.ofYears(1), "art. 2951"),
    /// Goods sold by a merchant to who does not trade in them, presumptive (art. 2955 no. 5 c.c.).
    PRESUMPTIVE_ONE_YEAR(Period.ofYears(1), "art. 2955"),
    /// Board and lodging, presumptive (art. 2954 c.c.).
    PRESUMPTIVE_SIX_MONTHS(Period.ofMonths(6), "art. 2954");

    private final Period length;
    private final String article;

    Term(Period length, String article) {
        this.length = length;
        this.article = article;
    }

    /// What is proposed until a person chooses: the cautious one where the law has several.
    public static Term proposedFor(CustomerKind kind) {
        return switch (kind) {
            case COMPANY, SOLE_TRADER, PUBLIC_BODY -> TEN_YEARS;
            case CONSUMER -> PRESUMPTIVE_ONE_YEAR;
        };
    }

    /// The last day of the term that begins on that day: the same date, or the last of a month that has no such day.
    public LocalDate end(LocalDate start) {
        return start.plus(length);
    }

    /// How many months before the end somebody is warned, the earliest first (RULES B-24).
    public List<Integer> warnings() {
        return switch (this) {
            case TEN_YEARS, FIVE_YEARS, PRESUMPTIVE_THREE_YEARS, TWO_YEARS, EIGHTEEN_MONTHS -> List.of(12, 6, 3, 1);
            case ONE_YEAR, PRESUMPTIVE_ONE_YEAR -> List.of(6, 3, 2, 1);
            case PRESUMPTIVE_SIX_MONTHS -> List.of(3, 2, 1);
        };
    }

    /// After its end the debtor need only swear that he has paid: a warning, and no expiry (RULES B-20).
    public boolean isPresumptive() {
        return switch (this) {
            case PRESUMPTIVE_THREE_YEARS, PRESUMPTIVE_ONE_YEAR, PRESUMPTIVE_SIX_MONTHS -> true;
            case TEN_YEARS, FIVE_YEARS, TWO_YEARS, EIGHTEEN_MONTHS, ONE_YEAR -> false;
        };
    }

    /// Of the civil code unless it names another law; for the eye, not for a court.
    public String article() {
        return article;
    }
}
