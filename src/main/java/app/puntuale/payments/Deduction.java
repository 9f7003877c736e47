package app.puntuale.payments;

import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands between an instalment as it was issued and what is left of it: with all of them taken off, nothing of
/// the difference remains.
public sealed interface Deduction {

    /// Positive.
    Money amount();

    record Credited(InvoiceId creditNote, String number, LocalDate issuedOn, Money amount) implements Deduction {}

    /// The part of a payment that went to the capital of this instalment.
    record Paid(PaymentId payment, LocalDate receivedOn, String note, Money amount) implements Deduction {}

    /// By a settlement, or a discount, that was kept: never «paid» (RULES D-6).
    record GivenUp(Money amount) implements Deduction {}

    /// Credit notes first, then payments, each by day; what was given up last.
    ///
    /// @param payments those that were undone do not count
    static Map<InstalmentId, List<Deduction>> of(
            List<AppliedCredit> credits, List<Payment> payments, List<Remitted> remitted) {
        var deductions = new LinkedHashMap<InstalmentId, List<Deduction>>();
        credits.stream()
                .sorted(Comparator.comparing(AppliedCredit::issuedOn).thenComparing(AppliedCredit::number))
                .forEach(credit -> of(credit.instalment(), deductions)
                        .add(new Credited(credit.creditNote(), credit.number(), credit.issuedOn(), credit.amount())));
        payments.stream()
                .filter(payment -> !payment.undone())
                .sorted(Comparator.comparing(Payment::receivedOn)
                        .thenComparingLong(payment -> payment.id().value()))
                .forEach(payment -> Allocation.ofCapital(payment.allocations())
                        .forEach(part -> of(part.instalment(), deductions)
                                .add(new Paid(payment.id(), payment.receivedOn(), payment.note(), part.amount()))));
        remitted.forEach(part -> of(part.instalment(), deductions).add(new GivenUp(part.amount())));
        return deductions;
    }

    private static List<Deduction> of(InstalmentId instalment, Map<InstalmentId, List<Deduction>> deductions) {
        return deductions.computeIfAbsent(instalment, _ -> new ArrayList<>());
    }
}
