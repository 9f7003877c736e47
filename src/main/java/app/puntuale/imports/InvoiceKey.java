package app.puntuale.imports;

/// What makes two files the same invoice, however wrapped: same supplier, number, year and type.
///
/// @param supplier country and VAT code, or the tax code
/// @param year of the invoice date
public record InvoiceKey(String supplier, String number, int year, String typeCode) {}
