package app.puntuale.followups;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Decisions.Known;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where it is written down what keeps a claim alive: proofs of receipt, acknowledgements, what happens in court.
public final class ClaimDesk {

    private final Decisions decisions;

    ClaimDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// The letter of that number reached them, and this can be proved (RULES B-13).
    ///
    /// @param on the day of receipt; for one kept at the post office, the day on which its notice was left (B-14)
    public Answer received(
            CustomerId customer,
            String protocol,
            LocalDate on,
            Proof proof,
            Optional<DocumentId> receipt,
            LocalDate today) {
        return decisions.take(
                customer,
                known -> notLaterThan(today, on).or(() -> flaw(known, protocol.strip(), on)),
                new Event.Received(protocol.strip(), on, proof, receipt),
                today);
    }

    private static Optional<FollowUpFlaw> flaw(Known known, String protocol, LocalDate on) {
        var letter = known.counted().stream()
                .filter(line -> line.event() instanceof Event.Written written
                        && written.protocol().equals(protocol))
                .findFirst();
        if (letter.isEmpty()) {
            return Optional.of(FollowUpFlaw.NO_SUCH_LETTER);
        }
        var isKnown = known.counted().stream()
                .anyMatch(line -> line.event() instanceof Event.Received already
                        && already.protocol().equals(protocol));
        return Decisions.unless(!on.isBefore(letter.get().on()), FollowUpFlaw.RECEIVED_BEFORE_IT_LEFT)
                .or(() -> Decisions.unless(!isKnown, FollowUpFlaw.RECEIVED_ALREADY));
    }

    /// The debtor acknowledged the debt: a new term begins (RULES D-3).
    ///
    /// @param about all that is open when none is named
    /// @param how who wrote or said what, in the clerk’s words
    public Answer acknowledged(CustomerId customer, Set<InvoiceId> about, LocalDate on, String how, LocalDate today) {
        return decisions.take(
                customer,
                known -> notLaterThan(today, on)
                        .or(() -> open(known, about))
                        .or(() -> Decisions.unless(!how.isBlank(), FollowUpFlaw.NOTHING_WRITTEN)),
                new Event.Acknowledged(about, on, how.strip()),
                today);
    }

    /// A claim was filed with a court: the term stands still until it is decided.
    ///
    /// @param about all that is open when none is named
    public Answer filed(CustomerId customer, Set<InvoiceId> about, LocalDate on, String court, LocalDate today) {
        return decisions.take(
                customer,
                known -> notLaterThan(today, on)
                        .or(() -> open(known, about))
                        .or(() -> Decisions.unless(
                                known.open().stream()
                                        .filter(item -> about.isEmpty() || about.contains(item.invoice()))
                                        .noneMatch(item -> on.isBefore(item.issuedOn())),
                                FollowUpFlaw.FILED_BEFORE_THE_INVOICE)),
                known -> new Event.ClaimFiled(about.isEmpty() ? invoices(known) : about, on, court.strip()),
                today);
    }

    /// The judgment is final, or nobody opposed the injunction: ten years begin (RULES B-23).
    ///
    /// @param about all that is before a court when none is named
    public Answer decided(CustomerId customer, Set<InvoiceId> about, LocalDate on, String how, LocalDate today) {
        return decisions.take(
                customer,
                known -> notLaterThan(today, on).or(() -> {
                    var filed = filed(known);
                    return Decisions.unless(
                            !filed.isEmpty()
                                    && filed.keySet().containsAll(about)
                                    && meant(filed, about).stream()
                                            .noneMatch(invoice -> on.isBefore(filed.getOrDefault(invoice, on))),
                            FollowUpFlaw.NOT_FILED);
                }),
                known -> new Event.ClaimDecided(meant(filed(known), about), on, how.strip()),
                today);
    }

    /// A person says how long the claim for that invoice lives.
    public Answer choose(CustomerId customer, InvoiceId invoice, Term term, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(known.areOpen(Set.of(invoice)), FollowUpFlaw.INVOICE_NOT_OPEN),
                new Event.TermChosen(invoice, term),
                today);
    }

    /// What is before a court, and since when.
    private static Map<InvoiceId, LocalDate> filed(Known known) {
        var filed = new HashMap<InvoiceId, LocalDate>();
        for (var line : known.counted()) {
            if (line.event() instanceof Event.ClaimFiled(var invoices, var on, var _)) {
                invoices.forEach(invoice -> filed.put(invoice, on));
            } else if (line.event() instanceof Event.ClaimDecided(var invoices, var _, var _)) {
                filed.keySet().removeAll(invoices);
            }
        }
        return filed;
    }

    private static Set<InvoiceId> meant(Map<InvoiceId, LocalDate> filed, Set<InvoiceId> about) {
        return about.isEmpty() ? filed.keySet() : about;
    }

    private static Optional<FollowUpFlaw> open(Known known, Set<InvoiceId> about) {
        return Decisions.unless(!known.open().isEmpty() && known.areOpen(about), FollowUpFlaw.INVOICE_NOT_OPEN);
    }

    private static Set<InvoiceId> invoices(Known known) {
        var invoices = new HashSet<InvoiceId>();
        known.open().stream().map(OpenItem::invoice).forEach(invoices::add);
        return invoices;
    }

    private static Optional<FollowUpFlaw> notLaterThan(LocalDate today, LocalDate on) {
        return Decisions.unless(!on.isAfter(today), FollowUpFlaw.IN_THE_FUTURE);
    }
}
