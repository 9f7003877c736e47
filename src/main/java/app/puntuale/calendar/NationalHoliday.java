package app.puntuale.calendar;

import java.time.LocalDate;
import java.time.Month;

/// The days off of the whole country, as law 260/1949 stands since 2001; Sundays are not listed, save Easter.
public enum NationalHoliday {
    NEW_YEAR,
    EPIPHANY,
    EASTER,
    EASTER_MONDAY,
    LIBERATION,
    LABOUR,
    REPUBLIC,
    ASSUMPTION,
    /// Again a holiday by law 151/2025, from 2026.
    SAINT_FRANCIS,
    ALL_SAINTS,
    IMMACULATE_CONCEPTION,
    CHRISTMAS,
    SAINT_STEPHEN;

    private static final int SAINT_FRANCIS_IS_BACK = 2026;

    /// Whether this holiday falls on that very day.
    public boolean isOn(LocalDate day) {
        return day.equals(in(day.getYear())) && (this != SAINT_FRANCIS || day.getYear() >= SAINT_FRANCIS_IS_BACK);
    }

    private LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case EPIPHANY -> LocalDate.of(year, Month.JANUARY, 6);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case LIBERATION -> LocalDate.of(year, Month.APRIL, 25);
            case LABOUR -> LocalDate.of(year, Month.MAY, 1);
            case REPUBLIC -> LocalDate.of(year, Month.JUNE, 2);
            case ASSUMPTION -> LocalDate.of(year, Month.AUGUST, 15);
            case SAINT_FRANCIS -> LocalDate.of(year, Month.OCTOBER, 4);
            case ALL_SAINTS -> LocalDate.of(year, Month.NOVEMBER, 1);
            case IMMACULATE_CONCEPTION -> LocalDate.of(year, Month.DECEMBER, 8);
            case CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 25);
            case SAINT_STEPHEN -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    /// Easter Sunday of the Gregorian calendar (the method known as Meeus, Jones and Butcher).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
