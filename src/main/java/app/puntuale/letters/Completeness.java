package app.puntuale.letters;

import app.puntuale.customers.Customer;
import app.puntuale.customers.PostalAddress;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.settings.Company;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a letter must not lack (RULES B-2, B-3, C-4): without it, it is not written.
final class Completeness {

    private Completeness() {}

    /// In the order of the enum; empty when nothing is missing.
    static List<Missing> missing(Optional<Company> company, Customer customer, ReminderLevel level, Demand demand) {
        var missing = EnumSet.noneOf(Missing.class);
        company.ifPresentOrElse(known -> check(known, level, missing), () -> missing.add(Missing.COMPANY));
        check(customer, missing);
        if (demand.isNothing()) {
            missing.add(Missing.OVERDUE_INSTALMENT);
        }
        return List.copyOf(missing);
    }

    /// Of a paper that both sign: the parties, and where to pay.
    static List<Missing> missing(Optional<Company> company, Customer customer) {
        var missing = EnumSet.noneOf(Missing.class);
        company.ifPresentOrElse(known -> check(known, missing), () -> missing.add(Missing.COMPANY));
        check(customer, missing);
        return List.copyOf(missing);
    }

    private static void check(Company company, ReminderLevel level, Set<Missing> missing) {
        check(company, missing);
        var signed = company.signatory().filter(name -> !name.isBlank()).isPresent();
        if (level == ReminderLevel.NOTICE && !signed) {
            missing.add(Missing.SIGNATORY);
        }
    }

    private static void check(Company company, Set<Missing> missing) {
        if (company.name().isBlank()) {
            missing.add(Missing.COMPANY_NAME);
        }
        if (!isWhole(company.address())) {
            missing.add(Missing.COMPANY_ADDRESS);
        }
        if (company.vatNumber().code().isBlank()) {
            missing.add(Missing.COMPANY_VAT_NUMBER);
        }
        if (company.iban().filter(iban -> !iban.text().isEmpty()).isEmpty()) {
            missing.add(Missing.IBAN);
        }
    }

    private static void check(Customer customer, Set<Missing> missing) {
        if (customer.name().isBlank()) {
            missing.add(Missing.CUSTOMER_NAME);
        }
        if (!isWhole(customer.address())) {
            missing.add(Missing.CUSTOMER_ADDRESS);
        }
    }

    private static boolean isWhole(PostalAddress address) {
        return !address.street().isEmpty()
                && !address.city().isEmpty()
                && (!address.isItalian() || !address.zip().isEmpty());
    }
}
