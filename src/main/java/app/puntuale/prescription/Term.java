package app.puntuale.prescription;

import java.time.LocalDate;
import java.time.Period;

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

    /// The last day of the term that begins on that day.
    public LocalDate end(LocalDate start) {
        return start.plus(length);
    }

    /// Of the civil code unless it names another law; for the eye, not for a court.
    public String article() {
        return article;
    }
}
