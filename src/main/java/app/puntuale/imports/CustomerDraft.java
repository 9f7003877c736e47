package app.puntuale.imports;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import java.util.Optional;

/// The customer as an e-invoice has it. Recognised by VAT number, else tax code, else name and address.
public record CustomerDraft(
        String name,
        CustomerKind guessedKind,
        Optional<VatNumber> vatNumber,
        Optional<TaxCode> taxCode,
        PostalAddress address,
        Contacts contacts,
        Optional<SdiCode> sdiCode) {}
