package app.puntuale.letters;

import app.puntuale.interest.InterestStatement;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.payments.InterestClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a letter asks for, to the cent, as of one day.
///
/// @param on the day of the reckoning, included
/// @param asked the oldest first
/// @param excluded open instalments that are not asked for
public record Demand(LocalDate on, List<Asked> asked, List<Credit> credits, List<Excluded> excluded) {

    public Demand {
        asked = List.copyOf(asked);
        credits = List.copyOf(credits);
        excluded = List.copyOf(excluded);
    }

    /// What is to be paid: each currency by itself, credits taken off.
    public Amounts total() {
        return Amounts.of(Stream.concat(
                        asked.stream().map(Asked::due),
                        credits.stream().map(credit -> credit.amount().negated()))
                .toList());
    }

    /// Without interest, lump sums and credits.
    public Amounts capital() {
        return Amounts.of(asked.stream().map(Asked::residual).toList());
    }

    public Money interest() {
        return asked.stream().map(Asked::interest).collect(Money.sum());
    }

    public Money lumpSums() {
        return asked.stream().map(Asked::lumpSum).collect(Money.sum());
    }

    /// What each further day costs; empty when the rate is not known.
    public Optional<Money> dailyInterest() {
        var days = statements().map(InterestStatement::dailyInterest).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? Optional.of(days.stream().flatMap(Optional::stream).collect(Money.sum()))
                : Optional.empty();
    }

    /// The first day whose rate nobody knows yet; empty when all are known.
    public Optional<LocalDate> unknownFrom() {
        return statements()
                .flatMap(statement -> statement.unknownFrom().stream())
                .min(LocalDate::compareTo);
    }

    public Set<InstalmentId> instalments() {
        return asked.stream().map(line -> line.item().id()).collect(Collectors.toUnmodifiableSet());
    }

    /// What is asked for beside the debt, under the number of the letter; it counts once that has left.
    List<InterestClaim> claims(String protocol) {
        return asked.stream()
                .filter(line -> line.interest().isPositive() || line.lumpSum().isPositive())
                .map(line -> new InterestClaim(protocol, line.item().id(), line.interest(), line.lumpSum()))
                .toList();
    }

    boolean isNothing() {
        return asked.isEmpty() || total().sums().stream().noneMatch(Money::isPositive);
    }

    Stream<InterestStatement> statements() {
        return asked.stream().flatMap(line -> line.statement().stream());
    }
}
