package app.puntuale.customers;

/// A postal address; parts that are missing are empty text.
public record PostalAddress(String street, String zip, String city, String province, String country) {}
