package app.puntuale.interest;

import app.puntuale.interest.UserRate.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which rate a claim bears on which days.
record AppliedRates(Rates rates, Claim claim) {

    /// Row by row, both days inclusive, without a gap; they end before the first day whose rate is not known.
    List<Rate> across(LocalDate from, LocalDate to) {
        var terms = claim.terms();
        return switch (terms.regime()) {
            case B2B, PA, AGRI -> underTheAct(from, to, terms.points());
            case CONSUMER -> legal(from, to);
            case CONTRACT -> agreed(from, to);
        };
    }

    /// A claim filed changes nothing: a rate was agreed.
    private List<Rate> agreed(LocalDate from, LocalDate to) {
        var percent = claim.terms().agreedPercent().orElseThrow();
        return HalfYear.cut(new Rate(from, to, percent, ""));
    }

    private List<Rate> underTheAct(LocalDate from, LocalDate to, BigDecimal points) {
        return rates.table(Table.REFERENCE).across(from, to).stream()
                .map(rate -> rate.plus(points))
                .toList();
    }

    private List<Rate> legal(LocalDate from, LocalDate to) {
        var filedOn = claim.course().claimFiledOn().filter(day -> !day.isAfter(to));
        if (filedOn.isEmpty()) {
            return rates.table(Table.LEGAL).across(from, to);
        }
        return inCourt(from, filedOn.get(), to);
    }

    private List<Rate> inCourt(LocalDate from, LocalDate filedOn, LocalDate to) {
        if (!from.isBefore(filedOn)) {
            return underTheAct(from, to, Terms.pointsInCourt());
        }
        var dayBefore = filedOn.minusDays(1);
        var known = new ArrayList<>(rates.table(Table.LEGAL).across(from, dayBefore));
        if (!known.isEmpty() && known.getLast().to().equals(dayBefore)) {
            known.addAll(underTheAct(filedOn, to, Terms.pointsInCourt()));
        }
        return known;
    }
}
