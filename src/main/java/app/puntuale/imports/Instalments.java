package app.puntuale.imports;

import app.puntuale.calendar.DueDates;
import app.puntuale.customers.Iban;
import app.puntuale.imports.BodyFacts.PaymentFacts;
import app.puntuale.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one invoice is to be paid in: an instalment for each payment that the file names.
///
/// @param deliveredOn when the customer received it, where a receipt says so
record Instalments(Currency currency, LocalDate issuedOn, Optional<LocalDate> deliveredOn) {

    private static final Set<String> CASH_OR_CARD = Set.of("MP01", "MP08");
    private static final String COMPLETE = "TP02";
    private static final int LONGEST_TERM = 3; // digits of GiorniTerminiPagamento, by the schema

    /// Payments without an amount, of nothing or less, are no instalments; without any, all is due at once, by the
    /// first terms that the file names.
    List<InstalmentDraft> of(List<PaymentFacts> payments, Money payable) {
        var instalments = payments.stream()
                .flatMap(payment -> amount(payment).map(amount -> instalment(payment, amount)).stream())
                .toList();
        if (!instalments.isEmpty()) {
            return instalments;
        }
        return List.of(payments.stream()
                .findFirst()
                .map(payment -> instalment(payment, payable))
                .orElseGet(() -> withoutTerms(payable)));
    }

    /// The sum of the payments; empty without any of an amount.
    Optional<Money> sum(List<PaymentFacts> payments) {
        return payments.stream().flatMap(payment -> amount(payment).stream()).reduce(Money::plus);
    }

    private Optional<Money> amount(PaymentFacts payment) {
        return Decimal.read(payment.amount())
                .map(amount -> new Money(amount.setScale(2, RoundingMode.HALF_UP), currency))
                .filter(Money::isPositive);
    }

    private InstalmentDraft instalment(PaymentFacts payment, Money amount) {
        var dueOn = WrittenDay.read(payment.due()).or(() -> byTerms(payment));
        return new InstalmentDraft(
                dueOn,
                dueOn.isPresent() ? Optional.empty() : Optional.of(proposal(payment)),
                amount,
                payment.method(),
                Optional.of(new Iban(payment.iban()))
                        .filter(iban -> !iban.text().isEmpty()),
                CASH_OR_CARD.contains(payment.method())
                        && dueOn.map(day -> !day.isAfter(issuedOn)).orElseGet(() -> isAtOnce(payment)));
    }

    /// The whole sum in cash or by card, and not a word about when: paid on the spot, most likely.
    private static boolean isAtOnce(PaymentFacts payment) {
        return payment.condition().equals(COMPLETE)
                && payment.due().isEmpty()
                && payment.termsDays().isEmpty();
    }

    private InstalmentDraft withoutTerms(Money payable) {
        return new InstalmentDraft(Optional.empty(), Optional.of(legalDefault()), payable, "", Optional.empty(), false);
    }

    private static Optional<LocalDate> byTerms(PaymentFacts payment) {
        return days(payment)
                .flatMap(days -> WrittenDay.read(payment.termsFrom()).map(from -> DueDates.after(from, days)));
    }

    /// Days without the day from which they run are counted from the invoice, and only proposed.
    private LocalDate proposal(PaymentFacts payment) {
        return days(payment).map(days -> DueDates.after(issuedOn, days)).orElseGet(this::legalDefault);
    }

    /// RULES A-8: 30 days after the receipt of the invoice; without a receipt, after its date.
    private LocalDate legalDefault() {
        return DueDates.afterReceipt(deliveredOn.orElse(issuedOn));
    }

    private static Optional<Integer> days(PaymentFacts payment) {
        var text = payment.termsDays();
        var isNumber =
                !text.isEmpty() && text.length() <= LONGEST_TERM && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
