package app.puntuale.customers;

/// A VAT number: country and code.
public record VatNumber(String country, String code) {}
