package app.puntuale.followups;

import java.time.LocalDate;

/// How far from the due date a step is taken: so many days, and on which side, never a signed number.
///
/// @param days calendar days, 0 for the due date itself
public record Distance(int days, Side side) implements Comparable<Distance> {

    /// On which side of the due date.
    public enum Side {
        BEFORE,
        AFTER
    }

    /// @throws IllegalArgumentException when the days are negative
    public Distance {
        if (days < 0) {
            throw new IllegalArgumentException("days are counted before or after: " + days);
        }
    }

    public static Distance before(int days) {
        return new Distance(days, Side.BEFORE);
    }

    public static Distance after(int days) {
        return new Distance(days, Side.AFTER);
    }

    /// The day that is so far from the due date.
    public LocalDate from(LocalDate dueOn) {
        return dueOn.plusDays(offset());
    }

    public boolean isBefore() {
        return side == Side.BEFORE && days > 0;
    }

    /// So many days after the due date; before it when negative.
    public static Distance ofOffset(int offset) {
        return offset < 0 ? before(-offset) : after(offset);
    }

    /// Where it lies on an axis of days on which the due date is 0; negative before it.
    public int offset() {
        return switch (side) {
            case BEFORE -> -days;
            case AFTER -> days;
        };
    }

    /// The earlier one first.
    @Override
    public int compareTo(Distance other) {
        return Integer.compare(offset(), other.offset());
    }
}
