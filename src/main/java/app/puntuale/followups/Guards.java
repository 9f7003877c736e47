package app.puntuale.followups;

import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// What stands above every policy. To break one a person gives a reason, which is kept.
///
/// @param fewestReminders before the notice of default, or the change of route, at least
/// @param mostWritten messages before the change of route, at most; the notice is one of them
/// @param daysBetweenWritten how long two written messages to the same customer are apart, at least
/// @param mostDaysBetweenWritten how long they should be apart at most, so that the debtor does not forget
/// @param daysBetweenContacts how long any two contacts are apart, at least: what a call has set in motion needs a few
/// days (an unanswered call is no contact)
/// @param noticeDays how long the notice of default gives them, from the day on which it was received
/// @param paymentsOldAfter days after the last look at the payments, after which sending waits for a decision
/// @param workingDays on which promises are awaited and calls are tried again; its holidays are the country’s and the
/// firm’s own
/// @param callTimes between which hours somebody calls
public record Guards(
        int fewestReminders,
        int mostWritten,
        int daysBetweenWritten,
        int mostDaysBetweenWritten,
        int daysBetweenContacts,
        int noticeDays,
        int paymentsOldAfter,
        WorkingDays workingDays,
        CallTimes callTimes) {

    public static final Guards DEFAULT =
            new Guards(2, 4, 15, 20, 3, 15, 7, new WorkingDays(ItalianHolidays.NATIONAL), CallTimes.DECENT);

    /// The same, with other days off.
    public Guards with(ItalianHolidays holidays) {
        return new Guards(
                fewestReminders,
                mostWritten,
                daysBetweenWritten,
                mostDaysBetweenWritten,
                daysBetweenContacts,
                noticeDays,
                paymentsOldAfter,
                new WorkingDays(holidays),
                callTimes);
    }

    /// The same, with other hours for calls.
    public Guards with(CallTimes times) {
        return new Guards(
                fewestReminders,
                mostWritten,
                daysBetweenWritten,
                mostDaysBetweenWritten,
                daysBetweenContacts,
                noticeDays,
                paymentsOldAfter,
                workingDays,
                times);
    }

    /// Whether anybody is contacted on that day: never on a Sunday or a holiday, the firm’s own included (RULES C-17);
    /// a Saturday is for whoever works on it.
    public boolean isDayForContacts(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !workingDays.holidays().isHoliday(day);
    }

    /// Whether that may be done on that day: what the customer notices not on a day off, and a call only on a day on
    /// which somebody calls.
    boolean isDayFor(Action action, LocalDate day) {
        return !action.isContact() || (isDayForContacts(day) && (!action.isCall() || callTimes.isDayForCalls(day)));
    }

    /// The day itself when that may be done on it, otherwise the first one after it.
    LocalDate dayFor(Action action, LocalDate day) {
        var next = day;
        while (!isDayFor(action, next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// Whether nobody has looked for payments for so long that whoever is asked may have paid (RULES C-10).
    public boolean arePaymentsOld(LocalDate seenOn, LocalDate today) {
        return today.isAfter(seenOn.plusDays(paymentsOldAfter));
    }

    /// The day itself when somebody may be contacted on it, otherwise the first one after it.
    public LocalDate dayForContacts(LocalDate day) {
        var next = day;
        while (!isDayForContacts(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
