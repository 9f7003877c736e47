package app.puntuale.interest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The days on which the law changes its mind about a debt.
///
/// @param noticeOn receipt of the notice of default, which matters for consumers only
/// @param dueDateIsNotice whether a consumer owes interest from the day after the due date, without notice
///     (art. 1219(2) no. 3 c.c.); otherwise only from the day after the notice, the cautious default
/// @param claimFiledOn from this day included the rate of the Act, if no rate was agreed
/// @param insolvencyOn opening of insolvency proceedings, the last day that bears interest
public record Course(
        Optional<LocalDate> noticeOn,
        boolean dueDateIsNotice,
        Optional<LocalDate> claimFiledOn,
        Optional<LocalDate> insolvencyOn) {

    /// No notice, no claim, no insolvency.
    public static final Course PLAIN = new Course(Optional.empty(), false, Optional.empty(), Optional.empty());

    /// From which day a debtor who needs a notice is in default: the day after it, or the day a claim is filed.
    Optional<LocalDate> inDefaultFrom() {
        return Stream.concat(noticeOn.map(day -> day.plusDays(1)).stream(), claimFiledOn.stream())
                .min(Comparator.naturalOrder());
    }
}
