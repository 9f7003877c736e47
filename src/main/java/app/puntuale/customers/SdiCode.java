package app.puntuale.customers;

/// The recipient's code in the exchange system (codice destinatario).
public record SdiCode(String code) {}
