package app.puntuale.imports;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import java.util.Optional;

/// Who the customer of an e-invoice is, as far as it can be told; a person may change the kind.
final class CustomerGuess {

    private CustomerGuess() {}

    static CustomerDraft of(InvoiceFacts facts, PartyFacts customer) {
        var identity = Identity.of(customer);
        var code = new SdiCode(facts.recipientCode());
        return new CustomerDraft(
                name(customer, identity),
                kind(facts, customer, identity, code),
                identity.vatNumber(),
                identity.taxCode(),
                address(customer),
                new Contacts(Optional.empty(), Optional.empty(), Optional.empty(), unlessEmpty(facts.recipientPec())),
                Optional.of(code).filter(CustomerGuess::isOfSomebody));
    }

    static PostalAddress address(PartyFacts party) {
        return new PostalAddress(party.street(), party.zip(), party.city(), party.province(), party.country());
    }

    /// A simplified invoice may have the numbers only.
    private static String name(PartyFacts customer, Identity identity) {
        return unlessEmpty(customer.name())
                .or(() -> identity.vatNumber().map(VatNumber::toString))
                .or(() -> identity.taxCode().map(TaxCode::code))
                .orElse(customer.vat() + customer.taxCode());
    }

    private static CustomerKind kind(InvoiceFacts facts, PartyFacts customer, Identity identity, SdiCode code) {
        if (isForPublicBody(facts.format()) || code.kind().equals(Optional.of(SdiCode.Kind.PUBLIC_BODY))) {
            return CustomerKind.PUBLIC_BODY;
        }
        var isPerson = customer.person()
                || identity.taxCode().filter(TaxCode::isPerson).isPresent();
        if (identity.vatNumber().isPresent()) {
            return isPerson ? CustomerKind.SOLE_TRADER : CustomerKind.COMPANY;
        }
        return isPerson || isOfNoBusiness(identity) ? CustomerKind.CONSUMER : CustomerKind.COMPANY;
    }

    /// Until 2016 e-invoices were for public bodies only.
    private static boolean isForPublicBody(String format) {
        return switch (format) {
            case "FPA12", "SDI10", "SDI11" -> true;
            default -> false;
        };
    }

    /// Condominiums, associations and other bodies without a VAT number have tax codes that begin with 8 or 9: with
    /// them as with a consumer, which is the cautious choice (RULES A-5).
    private static boolean isOfNoBusiness(Identity identity) {
        return identity.taxCode()
                .map(tax -> tax.isCompany()
                        && (tax.code().startsWith("8") || tax.code().startsWith("9")))
                .orElse(false);
    }

    private static boolean isOfSomebody(SdiCode code) {
        return code.kind()
                .filter(kind -> kind == SdiCode.Kind.PUBLIC_BODY || kind == SdiCode.Kind.PRIVATE)
                .isPresent();
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
