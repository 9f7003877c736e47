package app.puntuale.invoices;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// An issued invoice or credit note.
///
/// @param typeCode the SDI document type, such as `TD01`
/// @param payable what the customer owes for it: total less withholding, less VAT under split payment; positive also
/// for
///     a credit note
/// @param deliveredOn the day in the SDI delivery receipt (RULES A-9)
/// @param original the file as it came
public record Invoice(
        InvoiceId id,
        CustomerId customer,
        DocumentKind kind,
        String typeCode,
        String number,
        LocalDate issuedOn,
        Money payable,
        Optional<LocalDate> deliveredOn,
        Set<Doubt> doubts,
        Optional<DocumentId> original) {}
