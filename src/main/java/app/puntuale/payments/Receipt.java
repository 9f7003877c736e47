package app.puntuale.payments;

import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A part of a payment, as the reports look at it.
///
/// @param dueOn when the instalment it paid was due; empty for what stays the customer's credit, and for an instalment
///     without a due date
public record Receipt(LocalDate receivedOn, Money amount, Optional<LocalDate> dueOn) {}
