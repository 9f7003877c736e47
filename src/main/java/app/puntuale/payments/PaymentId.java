package app.puntuale.payments;

/// The number of a payment in this archive.
public record PaymentId(long value) {}
