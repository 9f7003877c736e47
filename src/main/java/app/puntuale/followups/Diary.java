package app.puntuale.followups;

import java.time.LocalDate;
import java.util.Optional;

/// On which days the office worked: looked at the queue, entered payments, looked at the bank.
public interface Diary {

    /// The last day before that one on which the queue was looked at. Empty when there is none, or when a later day
    /// has been worked already.
    Optional<LocalDate> workedBefore(LocalDate today);

    /// The queue of that day has been looked at; the days only go forward.
    void worked(LocalDate today);

    /// The day on which somebody last entered a payment, or said that there was none to enter. Empty when nobody ever
    /// did.
    Optional<LocalDate> paymentsSeenOn();

    /// Somebody looked at the bank on that day, and everything is entered.
    void paymentsSeen(LocalDate on);
}
