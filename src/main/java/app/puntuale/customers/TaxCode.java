package app.puntuale.customers;

/// An Italian tax code.
public record TaxCode(String code) {}
