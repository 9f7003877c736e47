package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;

/// Late interest and lump sum that a letter asks for (RULES A-28). It counts from the day on which the letter left.
///
/// @param protocol the number printed on the letter
/// @param lumpSum EUR 40 or zero
public record InterestClaim(String protocol, InstalmentId instalment, Money interest, Money lumpSum) {}
