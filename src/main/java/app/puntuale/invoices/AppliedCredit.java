package app.puntuale.invoices;

import app.puntuale.money.Money;
import java.time.LocalDate;

/// What a credit note takes off one instalment.
///
/// @param number of the credit note
/// @param amount positive
public record AppliedCredit(
        InvoiceId creditNote, String number, LocalDate issuedOn, InstalmentId instalment, Money amount) {}
