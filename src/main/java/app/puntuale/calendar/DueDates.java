package app.puntuale.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/// When an invoice falls due. The terms give the nominal day, as it stands on the invoice; [#moved] says on
/// which day the customer may still pay in time.
///
/// @param movesOffHolidays a setting of the firm: contract or usage may say otherwise
public record DueDates(ItalianHolidays holidays, boolean movesOffHolidays) {

    /// When nothing was agreed (art. 4(2) D.Lgs. 231/2002).
    private static final int STATUTORY_DAYS = 30;

    /// A Sunday or a holiday gives way to the next day that is neither; a Saturday stays (A-16; artt. 1187 and
    /// 2963(3) c.c.).
    public LocalDate moved(LocalDate nominal) {
        var day = nominal;
        while (movesOffHolidays && (day.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.isHoliday(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// So many days after that day, which is not counted (art. 2963(2) c.c.).
    public static LocalDate after(LocalDate start, int days) {
        return start.plusDays(days);
    }

    /// No term agreed: 30 days after the invoice was received.
    public static LocalDate afterReceipt(LocalDate receivedOn) {
        return after(receivedOn, STATUTORY_DAYS);
    }

    /// "30, 60, 90 giorni data fattura fine mese": whole months, then the last day of that month, then the fixed
    /// days of a "fine mese + 10" (A-17, trade usage: show the date and let it be edited).
    ///
    /// @param months 1 for 30 days, 2 for 60, 0 for the end of the invoice's own month
    /// @param extraDays days after the end of the month, usually 0
    public static LocalDate endOfMonth(LocalDate invoiceDate, int months, int extraDays) {
        return YearMonth.from(invoiceDate).plusMonths(months).atEndOfMonth().plusDays(extraDays);
    }
}
