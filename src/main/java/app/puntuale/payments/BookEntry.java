package app.puntuale.payments;

import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A payment that stands, as a fact: what came in and what was said of it. Where it goes is reckoned from all of them.
///
/// @param amount positive
/// @param spread what was said, by the debtor or by nobody
/// @param imputation what a payment of ours pays first inside one debt (RULES A-35)
/// @param decided to the cent, by a person: the parts of a [Spread.Exactly], and credit that was applied later
/// @param newest the last instalment that was there when it was entered: what came after it is paid only by a person's
/// decision
public record BookEntry(
        PaymentId id,
        LocalDate receivedOn,
        Money amount,
        Spread spread,
        Imputation imputation,
        List<Allocation> decided,
        InstalmentId newest) {

    /// By the day of the money, not of the writing; on one day what is decided comes first, then the larger. Two that
    /// cannot be told apart are interchangeable.
    static final Comparator<BookEntry> IN_ORDER = Comparator.comparing(BookEntry::receivedOn)
            .thenComparingInt(entry -> rank(entry.spread()))
            .thenComparing(entry -> entry.amount().currency().getCurrencyCode())
            .thenComparing(
                    Comparator.comparing((BookEntry entry) -> entry.amount().amount())
                            .reversed())
            .thenComparing(entry -> entry.spread().toString())
            .thenComparing(BookEntry::imputation)
            .thenComparing(entry -> entry.decided().toString())
            .thenComparingLong(entry -> entry.id().value());

    public BookEntry {
        decided = List.copyOf(decided);
    }

    /// What the law, or the debtor's word, still has to place.
    Money undecided() {
        return decided.stream().map(Allocation::amount).reduce(amount, Money::minus);
    }

    private static int rank(Spread spread) {
        return switch (spread) {
            case Spread.Exactly _ -> 0;
            case Spread.Named _ -> 1;
            case Spread.OldestFirst() -> 2;
        };
    }
}
