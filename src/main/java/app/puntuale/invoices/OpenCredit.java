package app.puntuale.invoices;

import app.puntuale.money.Money;
import java.time.LocalDate;

/// What is left of a credit note (nota di credito), a positive amount.
public record OpenCredit(InvoiceId creditNote, String number, LocalDate issuedOn, Money left) {}
