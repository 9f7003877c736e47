package app.puntuale.followups;

import app.puntuale.money.Money;

/// What became of a promise.
public enum PromiseFate {
    /// Its day, and the two working days that a transfer takes, are not over.
    AWAITED,
    KEPT,
    /// Some of it came in time.
    KEPT_IN_PART,
    /// Nothing came in time.
    BROKEN,
    /// Before its days were over another one took its place.
    MOVED;

    static PromiseFate of(Money promised, Money received, boolean isMoved, boolean isAwaited) {
        if (received.compareTo(promised) >= 0) {
            return KEPT;
        }
        if (isMoved) {
            return MOVED;
        }
        if (isAwaited) {
            return AWAITED;
        }
        return received.isPositive() ? KEPT_IN_PART : BROKEN;
    }

    public boolean isMissed() {
        return this == KEPT_IN_PART || this == BROKEN;
    }
}
