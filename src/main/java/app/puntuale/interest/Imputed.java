package app.puntuale.interest;

import app.puntuale.money.Money;

/// Where a payment or a credit note went.
///
/// @param excess what was more than there was to pay: the customer's credit
public record Imputed(Movement movement, Money toInterest, Money toCapital, Money excess) {}
