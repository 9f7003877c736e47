package app.puntuale.imports;

import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What becomes of the invoices in one file: something to collect for our own firm, or a refusal with its reason. The
/// archive is not asked whether it has them.
///
/// @param own the firm that must be the supplier
/// @param deliveries on which day SDI delivered a file, by the name it knows the file by
record Judgement(Owner own, Map<String, LocalDate> deliveries) {

    private static final BigDecimal BEYOND_BELIEF = new BigDecimal("1000000000000");

    /// One for each body of a file.
    sealed interface Verdict {

        record Accepted(Receivable receivable) implements Verdict {}

        record Rejected(Refusal refusal) implements Verdict {}
    }

    /// A body and the file around it.
    private record Bill(InvoiceFacts facts, BodyFacts body, String fileName, String sha256) {

        PartyFacts customer() {
            return facts.customer().orElseThrow();
        }

        Verdict refused(Flaw flaw, String detail) {
            return new Verdict.Rejected(new Refusal(flaw, detail, body.number()));
        }
    }

    /// @param name of the file, or of the entry of an archive
    /// @param sha256 of the file as it came
    List<Verdict> of(InvoiceFacts facts, String name, String sha256) {
        var fileName = SdiFileName.of(name);
        return facts.bodies().stream()
                .map(body -> judge(new Bill(facts, body, fileName, sha256)))
                .toList();
    }

    private Verdict judge(Bill bill) {
        var type = bill.body().typeCode();
        return switch (Meaning.of(type)) {
            case INVOICE, CREDIT_NOTE -> judgeSupplier(bill);
            case NO_RECEIVABLE -> bill.refused(Flaw.NOT_A_RECEIVABLE, type);
            case UNKNOWN -> bill.refused(Flaw.UNKNOWN_TYPE, type);
        };
    }

    private Verdict judgeSupplier(Bill bill) {
        var supplier = bill.facts().supplier().orElseThrow();
        return own.is(supplier) ? judgeDate(bill) : bill.refused(Flaw.RECEIVED_INVOICE, supplier.name());
    }

    private Verdict judgeDate(Bill bill) {
        return WrittenDay.read(bill.body().date())
                .map(issuedOn -> judgeCurrency(bill, issuedOn))
                .orElseGet(() -> bill.refused(Flaw.IMPOSSIBLE_DATE, bill.body().date()));
    }

    private Verdict judgeCurrency(Bill bill, LocalDate issuedOn) {
        return currency(bill.body().currency())
                .map(currency -> judgeAmount(
                        bill,
                        new Instalments(currency, issuedOn, Optional.ofNullable(deliveries.get(bill.fileName())))))
                .orElseGet(() -> bill.refused(Flaw.UNKNOWN_CURRENCY, bill.body().currency()));
    }

    private Verdict judgeAmount(Bill bill, Instalments instalments) {
        var paid = instalments.sum(bill.body().payments());
        var payable = Payable.of(bill.body()).or(() -> paid.map(sum -> new Payable(sum.amount(), false)));
        if (payable.isEmpty()) {
            return bill.refused(Flaw.NO_AMOUNT, "");
        }
        var amount = payable.get().amount().setScale(2, RoundingMode.HALF_UP);
        if (amount.compareTo(BEYOND_BELIEF) >= 0) {
            return bill.refused(Flaw.WRONG_AMOUNT, amount.toPlainString());
        }
        if (amount.signum() == 0) {
            return bill.refused(Flaw.NOTHING_TO_COLLECT, "");
        }
        var givesBack = payable.get().negative() || Meaning.of(bill.body().typeCode()) == Meaning.CREDIT_NOTE;
        var money = new Money(amount, instalments.currency());
        return new Verdict.Accepted(
                givesBack ? creditNote(bill, instalments.issuedOn(), money) : invoice(bill, instalments, money, paid));
    }

    private Receivable invoice(Bill bill, Instalments terms, Money payable, Optional<Money> paid) {
        var instalments = terms.of(bill.body().payments(), payable);
        var doubts = doubts(bill, instalments);
        if (paid.filter(sum -> !sum.equals(payable)).isPresent()) {
            doubts.add(Doubt.AMOUNTS_DIFFER);
        }
        return receivable(bill, DocumentKind.INVOICE, terms.issuedOn(), payable, instalments, List.of(), doubts);
    }

    private Receivable creditNote(Bill bill, LocalDate issuedOn, Money payable) {
        var references = bill.body().references().stream()
                .map(named -> new InvoiceReference(named.number(), WrittenDay.read(named.date())))
                .toList();
        return receivable(
                bill, DocumentKind.CREDIT_NOTE, issuedOn, payable, List.of(), references, doubts(bill, List.of()));
    }

    private Receivable receivable(
            Bill bill,
            DocumentKind kind,
            LocalDate issuedOn,
            Money payable,
            List<InstalmentDraft> instalments,
            List<InvoiceReference> references,
            Set<Doubt> doubts) {
        var body = bill.body();
        return new Receivable(
                new InvoiceKey(own.number(), body.number(), issuedOn.getYear(), body.typeCode()),
                kind,
                issuedOn,
                payable,
                CustomerGuess.of(bill.facts(), bill.customer()),
                instalments,
                references,
                doubts,
                Fingerprint.of(body, bill.customer()),
                bill.fileName(),
                bill.sha256());
    }

    private static EnumSet<Doubt> doubts(Bill bill, List<InstalmentDraft> instalments) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (instalments.stream().anyMatch(InstalmentDraft::isIncomplete)) {
            doubts.add(Doubt.DUE_DATE_MISSING);
        }
        if (instalments.stream().anyMatch(InstalmentDraft::perhapsCollected)) {
            doubts.add(Doubt.PERHAPS_COLLECTED);
        }
        var wrongIban = instalments.stream()
                .flatMap(instalment -> instalment.iban().stream())
                .anyMatch(iban -> !iban.isWellFormed());
        if (wrongIban || Identity.of(bill.customer()).isDoubtful()) {
            doubts.add(Doubt.WRONG_CHECK_DIGIT);
        }
        return doubts;
    }

    /// A file that forgets its currency is in euro, as nearly all are.
    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(code.isEmpty() ? Money.EURO : Currency.getInstance(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
