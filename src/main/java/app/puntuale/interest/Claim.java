package app.puntuale.interest;

import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One debt on which late interest is asked: begin with [#of] and add what has happened.
///
/// @param principal in euro, as the customer owes it: VAT included, but without the VAT of a split payment and without
///     withholding tax
/// @param dueOn the day until which it could be paid in time, already moved off a holiday
/// @param until the day of calculation, included
/// @param movements payments and credit notes in any order; payments after `until` do not count
/// @param lumpSumClaimed whether the EUR 40 are asked for this invoice; [LateInterest] decides whether they may be.
///     An invoice of many instalments has only one: ask it for one of them
public record Claim(
        Terms terms,
        Money principal,
        LocalDate dueOn,
        LocalDate until,
        Course course,
        List<Movement> movements,
        boolean lumpSumClaimed) {

    /// @throws IllegalArgumentException for another currency, a negative principal or a movement that is not positive
    public Claim {
        movements = List.copyOf(movements);
        if (!principal.isEuro() || principal.isNegative()) {
            throw new IllegalArgumentException("interest is counted on euro, not below zero");
        }
        if (!movements.stream().allMatch(movement -> movement.amount().isPositive())) {
            throw new IllegalArgumentException("payments and credit notes are positive");
        }
    }

    /// Nothing paid, nothing else known; the EUR 40 asked.
    public static Claim of(Terms terms, Money principal, LocalDate dueOn, LocalDate until) {
        return new Claim(terms, principal, dueOn, until, Course.PLAIN, List.of(), true);
    }

    /// With a payment, interest first.
    public Claim paid(LocalDate on, Money amount) {
        return paid(on, amount, Imputation.ART_1194);
    }

    public Claim paid(LocalDate on, Money amount, Imputation imputation) {
        return with(new Movement.Paid(on, amount, imputation));
    }

    public Claim credited(LocalDate on, Money amount, Movement.Since since) {
        return with(new Movement.Credited(on, amount, since));
    }

    public Claim with(Movement movement) {
        var more = new ArrayList<>(movements);
        more.add(movement);
        return new Claim(terms, principal, dueOn, until, course, more, lumpSumClaimed);
    }

    /// The customer received the notice of default: a consumer owes interest from the next day; a business
    /// owes it anyway.
    public Claim withNotice(LocalDate receivedOn) {
        return with(new Course(
                Optional.of(receivedOn), course.dueDateIsNotice(), course.claimFiledOn(), course.insolvencyOn()));
    }

    /// A consumer, too, owes interest from the day after the due date (A-44, the bolder reading).
    public Claim fromDueDate() {
        return with(new Course(course.noticeOn(), true, course.claimFiledOn(), course.insolvencyOn()));
    }

    /// A claim was filed in court or an arbitration begun: the rate of the Act from that day included.
    public Claim withClaimFiled(LocalDate on) {
        return with(new Course(course.noticeOn(), course.dueDateIsNotice(), Optional.of(on), course.insolvencyOn()));
    }

    /// Insolvency proceedings were opened: no interest after that day.
    public Claim withInsolvency(LocalDate openedOn) {
        return with(
                new Course(course.noticeOn(), course.dueDateIsNotice(), course.claimFiledOn(), Optional.of(openedOn)));
    }

    /// The EUR 40 are not asked.
    public Claim withoutLumpSum() {
        return new Claim(terms, principal, dueOn, until, course, movements, false);
    }

    /// The first day that bears interest; empty while a consumer has received no notice.
    public Optional<LocalDate> firstInterestDay() {
        var afterDueDate = dueOn.plusDays(1);
        if (!terms.needNotice() || course.dueDateIsNotice()) {
            return Optional.of(afterDueDate);
        }
        return course.inDefaultFrom().map(day -> day.isBefore(afterDueDate) ? afterDueDate : day);
    }

    /// The last day that bears interest.
    LocalDate lastInterestDay() {
        return course.insolvencyOn().filter(until::isAfter).orElse(until);
    }

    private Claim with(Course other) {
        return new Claim(terms, principal, dueOn, until, other, movements, lumpSumClaimed);
    }
}
