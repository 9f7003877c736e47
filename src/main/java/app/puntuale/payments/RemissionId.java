package app.puntuale.payments;

/// The line of the history in which a settlement, or a discount, was agreed.
public record RemissionId(long value) {}
