package app.puntuale.customers;

/// The number of a customer in this archive; the one that the terminal prints and accepts.
public record CustomerId(long value) {}
