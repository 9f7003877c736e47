package app.puntuale.followups;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.payments.PaymentId;
import app.puntuale.prescription.Deed;
import app.puntuale.prescription.Deed.Kind;
import app.puntuale.prescription.Life;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How long each claim against one customer lives, as their history tells (RULES B-22 to B-25).
public final class Claims {

    private record About(Deed deed, Predicate<OpenItem> item) {}

    private final Map<InvoiceId, Term> chosen = new HashMap<>();
    private final Map<String, Set<InstalmentId>> notices = new HashMap<>();
    private final Map<HistoryId, Set<InvoiceId>> plans = new HashMap<>();
    private final Map<PaymentId, LocalDate> payments = new HashMap<>();
    private final List<About> deeds = new ArrayList<>();

    private Claims() {}

    /// One for each open instalment that has a due date, the oldest first; the doubtful and the written off too.
    public static List<Claim> of(CustomerCase known) {
        var claims = in(known.counted());
        return known.items().stream()
                .filter(item -> item.dueOn().isPresent())
                .sorted(Method.OLDEST_FIRST)
                .map(item -> claims.claim(item, Term.proposedFor(known.kind())))
                .toList();
    }

    /// @param history without what was corrected
    static Claims in(List<HistoryEntry> history) {
        var claims = new Claims();
        history.forEach(claims::read);
        return claims;
    }

    /// Whether the debtor could have refused that debt as prescribed on that day, by what had happened until then. A
    /// debt that is only presumed to be paid is no such debt (RULES B-20).
    ///
    /// @param proposed the term while nobody has chosen one
    boolean hadEnded(OpenItem item, Term proposed, LocalDate day) {
        var term = chosen.getOrDefault(item.invoice(), proposed);
        return item.dueOn().isPresent()
                && !term.isPresumptive()
                && Life.of(term, item.dueOn().get(), deedsAbout(item, day)) instanceof Life.Runs runs
                && runs.hasEnded(day);
    }

    private Claim claim(OpenItem item, Term proposed) {
        var term = chosen.getOrDefault(item.invoice(), proposed);
        var life = Life.of(term, item.dueOn().orElseThrow(), deedsAbout(item, LocalDate.MAX));
        return new Claim(item, term, chosen.containsKey(item.invoice()), life, partPaidOn(item, life));
    }

    private List<Deed> deedsAbout(OpenItem item, LocalDate until) {
        return deeds.stream()
                .filter(about -> about.item().test(item))
                .map(About::deed)
                .filter(deed -> !deed.on().isAfter(until))
                .toList();
    }

    private Optional<LocalDate> partPaidOn(OpenItem item, Life life) {
        return life instanceof Life.Runs runs && item.outstanding().compareTo(item.amount()) < 0
                ? payments.values().stream()
                        .filter(day -> !day.isBefore(runs.since()))
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    private void read(HistoryEntry entry) {
        switch (entry.event()) {
            case Event.TermChosen(var invoice, var term) -> chosen.put(invoice, term);
            case Event.Written(var level, var _, var protocol, var about, var _) -> {
                if (level == ReminderLevel.NOTICE) { // a reminder is no notice, whoever has read it (RULES B-2)
                    notices.put(protocol, about);
                }
            }
            case Event.Received(var protocol, var on, var _, var _) -> {
                var about = notices.getOrDefault(protocol, Set.of());
                add(on, Kind.NOTICE_RECEIVED, item -> about.contains(item.id()));
            }
            case Event.Acknowledged(var invoices, var on, var _) -> add(on, Kind.ACKNOWLEDGED, among(invoices, on));
            case Event.PlanProposed(var terms) -> plans.put(entry.id(), terms.invoices());
            case Event.PlanSigned(var plan, var on) -> {
                var invoices = plans.getOrDefault(plan, Set.of());
                add(on, Kind.PLAN_SIGNED, item -> invoices.contains(item.invoice()));
            }
            case Event.ClaimFiled(var invoices, var on, var _) -> add(on, Kind.CLAIM_FILED, among(invoices, on));
            case Event.ClaimDecided(var invoices, var on, var _) -> add(on, Kind.CLAIM_DECIDED, among(invoices, on));
            case Event.Paid(var payment, var _, var on) -> payments.put(payment, on);
            case Event.PaymentUndone(var payment, var _) -> payments.remove(payment);
            case Event.Called _,
                    Event.Promised _,
                    Event.PlanEnded _,
                    Event.SettlementAgreed _,
                    Event.SettlementKept _,
                    Event.SettlementEnded _,
                    Event.DiscountOffered _,
                    Event.DiscountTaken _,
                    Event.CreditApplied _,
                    Event.InterestWaived _,
                    Event.AgreementWritten _,
                    Event.CopySent _,
                    Event.Bend _,
                    Event.StepDecision _,
                    Event.Knowledge _ -> {}
        }
    }

    private void add(LocalDate on, Kind kind, Predicate<OpenItem> about) {
        deeds.add(new About(new Deed(on, kind), about));
    }

    /// All that had been issued by then when none is named.
    private static Predicate<OpenItem> among(Set<InvoiceId> invoices, LocalDate on) {
        return item -> invoices.isEmpty() ? !item.issuedOn().isAfter(on) : invoices.contains(item.invoice());
    }
}
