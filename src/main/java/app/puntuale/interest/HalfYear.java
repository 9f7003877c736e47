package app.puntuale.interest;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// January to June and July to December: the law fixes its rate, and we begin a new row, at their borders.
final class HalfYear {

    private HalfYear() {}

    /// The same rate, cut in two wherever a half-year ends.
    static List<Rate> cut(Rate rate) {
        var pieces = new ArrayList<Rate>();
        for (var first = rate.from();
                !first.isAfter(rate.to());
                first = endOf(first).plusDays(1)) {
            pieces.add(rate.between(first, endOf(first)));
        }
        return pieces;
    }

    private static LocalDate endOf(LocalDate day) {
        return day.getMonthValue() <= Month.JUNE.getValue()
                ? LocalDate.of(day.getYear(), Month.JUNE, 30)
                : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }
}
