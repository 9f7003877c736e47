package app.puntuale.customers;

/// An IBAN, without blanks.
public record Iban(String text) {}
