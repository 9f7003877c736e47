package app.puntuale.imports;

import app.puntuale.customers.EmailAddress;
import app.puntuale.customers.Iban;
import app.puntuale.customers.VatNumber;
import app.puntuale.settings.Company;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which firm the files of an empty archive belong to: the supplier of most of them, as the first of its files has it.
final class CompanyProposal {

    private final Map<VatNumber, Candidate> candidates = new LinkedHashMap<>();

    /// @param ibans one for each payment that names a right one
    private record Candidate(VatNumber number, PartyFacts supplier, List<BodyFacts> bodies, List<Iban> ibans) {

        void consider(BodyFacts body) {
            bodies.add(body);
            body.payments().stream()
                    .map(payment -> new Iban(payment.iban()))
                    .filter(Iban::isWellFormed)
                    .forEach(ibans::add);
        }
    }

    /// Documents that are no receivable name as supplier whoever they please.
    void consider(InvoiceFacts facts) {
        var supplier = facts.supplier().orElseThrow();
        Identity.of(supplier)
                .vatNumber()
                .ifPresent(number -> facts.bodies().stream()
                        .filter(CompanyProposal::isIssued)
                        .forEach(body -> candidates
                                .computeIfAbsent(
                                        number,
                                        _ -> new Candidate(number, supplier, new ArrayList<>(), new ArrayList<>()))
                                .consider(body)));
    }

    /// Of two with as many files the first; empty when no file names a supplier with a VAT number.
    Optional<Company> best() {
        return candidates.values().stream()
                .reduce((one, other) -> other.bodies().size() > one.bodies().size() ? other : one)
                .map(CompanyProposal::company);
    }

    private static boolean isIssued(BodyFacts body) {
        return switch (Meaning.of(body.typeCode())) {
            case INVOICE, CREDIT_NOTE -> true;
            case NO_RECEIVABLE, UNKNOWN -> false;
        };
    }

    private static Company company(Candidate candidate) {
        var supplier = candidate.supplier();
        var email = Optional.of(new EmailAddress(supplier.email())).filter(EmailAddress::isWellFormed);
        return new Company(
                supplier.name(),
                candidate.number(),
                Identity.of(supplier).taxCode(),
                CustomerGuess.address(supplier),
                mostFrequent(candidate.ibans()),
                Optional.empty(),
                Optional.of(supplier.phone()).filter(phone -> !phone.isEmpty()),
                email.filter(address -> !looksCertified(address)).map(EmailAddress::text),
                email.filter(CompanyProposal::looksCertified).map(EmailAddress::text),
                Optional.empty(),
                Optional.empty());
    }

    /// An e-invoice has one address for the supplier, and does not say which kind it is.
    private static boolean looksCertified(EmailAddress address) {
        var domain = address.text().substring(address.text().indexOf('@')).toLowerCase(Locale.ROOT);
        return domain.contains("pec") || domain.contains("legalmail") || domain.contains("cert");
    }

    private static Optional<Iban> mostFrequent(List<Iban> ibans) {
        return ibans.stream()
                .distinct()
                .reduce((one, other) ->
                        Collections.frequency(ibans, other) > Collections.frequency(ibans, one) ? other : one);
    }
}
