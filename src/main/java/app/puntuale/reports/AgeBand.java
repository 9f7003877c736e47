package app.puntuale.reports;

/// How late something is, in the bands of a payment schedule (scadenzario).
public enum AgeBand {
    NOT_YET_DUE,
    UP_TO_30,
    UP_TO_60,
    UP_TO_90,
    OVER_90;

    /// @param daysLate 0 and less before the day after the due date
    public static AgeBand of(long daysLate) {
        if (daysLate <= 0) {
            return NOT_YET_DUE;
        }
        if (daysLate <= 30) {
            return UP_TO_30;
        }
        if (daysLate <= 60) {
            return UP_TO_60;
        }
        return daysLate <= 90 ? UP_TO_90 : OVER_90;
    }
}
