package app.puntuale.imports;

import java.time.LocalDate;
import java.util.Optional;

/// The invoice that a credit note names (DatiFattureCollegate).
public record InvoiceReference(String number, Optional<LocalDate> issuedOn) {}
