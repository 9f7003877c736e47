package app.puntuale.interest;

import app.puntuale.interest.UserRate.Table;
import java.time.LocalDate;
import java.util.List;

/// The rates fixed by law: the ECB reference rate of each half-year, to which points are added, and the legal rate.
/// Reading them takes a moment: keep them, and hand them to a [LateInterest] that lives as long.
public final class Rates {

    private final RateTable reference;
    private final RateTable legal;

    private Rates(RateTable reference, RateTable legal) {
        this.reference = reference;
        this.legal = legal;
    }

    /// The tables that come with the program, read anew.
    public static Rates shipped() {
        return new Rates(RatesFile.read("rates-ecb.csv"), RatesFile.read("rates-legal.csv"));
    }

    /// These, with what the user knows better or knows already. A reference rate is cut at the half-years.
    public Rates plus(UserRate added) {
        return switch (added.table()) {
            case REFERENCE -> {
                var table = reference;
                for (var piece : HalfYear.cut(added.rate())) {
                    table = table.with(piece);
                }
                yield new Rates(table, legal);
            }
            case LEGAL -> new Rates(reference, legal.with(added.rate()));
        };
    }

    /// These with many; where two speak of the same day, the later in the list is believed.
    public Rates plus(List<UserRate> added) {
        var rates = this;
        for (var rate : added) {
            rates = rates.plus(rate);
        }
        return rates;
    }

    /// All rows in the order of their days; reference rates without points.
    public List<Rate> rows(Table table) {
        return table(table).rows();
    }

    /// The last day of the table; before it there may still be a gap that the user has left.
    public LocalDate lastKnownDay(Table table) {
        return rows(table).getLast().to();
    }

    RateTable table(Table table) {
        return switch (table) {
            case REFERENCE -> reference;
            case LEGAL -> legal;
        };
    }
}
