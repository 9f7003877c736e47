package app.puntuale.interest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Late interest and the EUR 40: artt. 4 to 6 D.Lgs. 231/2002, art. 1224 and 1284 c.c. (RULES A). Cheap enough to ask
/// for every instalment of an archive.
///
/// @param consumers from when a consumer owes it
public record LateInterest(Rates rates, ConsumersDefault consumers) {

    /// By the cautious reading for consumers.
    public LateInterest(Rates rates) {
        this(rates, ConsumersDefault.FROM_THE_NOTICE);
    }

    /// Reckons the claim up to its day of calculation.
    public InterestStatement on(Claim asked) {
        var claim = consumers.on(asked);
        var account = new Account(claim, new AppliedRates(rates, claim));
        for (var movement : inOrder(claim)) {
            account.accrueUpTo(lastDayBefore(movement, claim));
            account.impute(movement);
        }
        account.accrueUpTo(claim.until());
        return account.statement();
    }

    private static List<Movement> inOrder(Claim claim) {
        return claim.movements().stream()
                .filter(counts(claim))
                .sorted(Comparator.comparing((Movement movement) -> lastDayBefore(movement, claim))
                        .thenComparing(Movement::on))
                .toList();
    }

    /// What happens after the day of calculation is not known yet, but a correction tells what was owed all along.
    private static Predicate<Movement> counts(Claim claim) {
        return movement -> isCorrection(movement) || !movement.on().isAfter(claim.until());
    }

    /// The last day that bears interest on the capital as it was before.
    private static LocalDate lastDayBefore(Movement movement, Claim claim) {
        return switch (movement) {
            case Movement.Paid paid -> paid.on();
            case Movement.Divided divided -> divided.on();
            case Movement.Credited credited ->
                isCorrection(credited) ? claim.dueOn() : credited.on().minusDays(1);
        };
    }

    private static boolean isCorrection(Movement movement) {
        return switch (movement) {
            case Movement.Paid _, Movement.Divided _ -> false;
            case Movement.Credited credited -> credited.since() == Movement.Since.DUE_DATE;
        };
    }
}
