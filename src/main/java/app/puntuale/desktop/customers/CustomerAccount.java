package app.puntuale.desktop.customers;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Deduction;
import app.puntuale.payments.InterestLedger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A customer's money beside the open instalments themselves.
///
/// @param credits what is left of credit notes that were set against no invoice
/// @param interest what has grown on each instalment until today; nothing where none did
/// @param deductions what has lowered each instalment; nothing where nothing did
/// @param ledger what every instalment has earned beside its capital, the paid ones too
record CustomerAccount(
        List<OpenCredit> credits,
        Map<InstalmentId, Money> interest,
        Map<InstalmentId, List<Deduction>> deductions,
        InterestLedger ledger) {

    CustomerAccount {
        credits = List.copyOf(credits);
        interest = Map.copyOf(interest);
        deductions = Map.copyOf(deductions);
    }

    Optional<Money> interestOn(OpenItem item) {
        return Optional.ofNullable(interest.get(item.id()));
    }

    Money interestInAll() {
        return interest.values().stream().collect(Money.sum());
    }

    List<Deduction> deductions(OpenItem item) {
        return deductions.getOrDefault(item.id(), List.of());
    }

    /// The lines of the ledger that have something to tell.
    List<InterestLedger.Line> earned() {
        return ledger.lines().stream().filter(line -> !line.isBlank()).toList();
    }
}
