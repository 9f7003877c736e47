package app.puntuale.interest;

import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a debt has come to on the day of calculation.
///
/// @param rows in the order of their days: one a half-year or a legal rate, and a new one after every payment and
///     credit note, so that what is printed adds up; none for days without capital
/// @param lumpSum EUR 40 or nothing; it bears no interest and no payment is counted against it
/// @param residualCapital what is left of the principal
/// @param unpaidInterest accrued and not yet paid; it bears no interest
/// @param imputed every payment and credit note that counts, in the order in which they were reckoned
/// @param unknownFrom the first day for which no rate is known: interest stops the day before, so it is a minimum,
///     and later payments find less interest to pay; empty when every day is known
/// @param dailyInterest what each further day costs from the day after the calculation; zero when nothing bears
///     interest that day, empty when its rate is not known
public record InterestStatement(
        List<InterestRow> rows,
        Money lumpSum,
        Money residualCapital,
        Money unpaidInterest,
        List<Imputed> imputed,
        Optional<LocalDate> unknownFrom,
        Optional<Money> dailyInterest) {

    public InterestStatement {
        rows = List.copyOf(rows);
        imputed = List.copyOf(imputed);
    }

    /// All interest accrued, paid or not: the sum of the rows.
    public Money interest() {
        return rows.stream().map(InterestRow::interest).collect(Money.sum());
    }

    /// The days that bore interest.
    public long days() {
        return rows.stream().mapToLong(InterestRow::days).sum();
    }

    /// What is owed on the day of calculation: capital, unpaid interest and lump sum.
    public Money total() {
        return residualCapital.plus(unpaidInterest).plus(lumpSum);
    }
}
