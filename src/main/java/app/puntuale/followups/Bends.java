package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stops or bends the ladder of one customer: disputes, holds, standing, plans, and by which policy they are
/// followed up.
final class Bends {

    /// A plan and what became of it.
    ///
    /// @param ended whether a person has closed it
    record PlanFile(HistoryId id, Event.PlanProposed proposed, Optional<LocalDate> signedOn, boolean ended) {}

    /// A settlement and what became of it.
    ///
    /// @param ended whether it was kept, or taken back
    record SettlementFile(HistoryId id, Event.SettlementAgreed agreed, boolean ended, int order) {}

    private final Set<InvoiceId> disputed = new HashSet<>();
    private final Map<InvoiceId, Money> disputedParts = new HashMap<>();
    private Optional<LocalDate> allDisputedOn = Optional.empty();
    private final Set<InvoiceId> closedSince = new HashSet<>();
    private Optional<Event.Held> hold = Optional.empty();
    private final Map<InvoiceId, Event.InvoiceHeld> held = new HashMap<>();
    private Standing standing = Standing.NORMAL;
    private final Set<InvoiceId> writtenOff = new HashSet<>();
    private Optional<String> worry = Optional.empty();
    private Optional<PolicyName> policy = Optional.empty();
    private final Map<InvoiceId, PolicyName> policies = new HashMap<>();
    private final Map<Step, Integer> approved = new HashMap<>();
    private final Map<HistoryId, PlanFile> plans = new LinkedHashMap<>();
    private final Map<HistoryId, SettlementFile> settlements = new LinkedHashMap<>();

    private final Map<InvoiceId, Event.DiscountOffered> discounts = new HashMap<>();

    private Bends() {}

    /// @param history in the order in which it was written, without what was corrected
    static Bends of(List<HistoryEntry> history) {
        var bends = new Bends();
        for (var order = 0; order < history.size(); order++) {
            bends.read(order, history.get(order));
        }
        return bends;
    }

    private void read(int order, HistoryEntry entry) {
        switch (entry.event()) {
            case Event.Called(var _, var outcome, var _, var _) -> {
                if (outcome instanceof CallOutcome.Disputed(var invoices, var _)) {
                    dispute(invoices, Optional.empty(), entry.on());
                }
            }
            case Event.DisputeOpened(var dispute) -> dispute(dispute.invoices(), dispute.part(), entry.on());
            case Event.DisputeClosed(var invoice, var _, var _) -> {
                disputed.remove(invoice);
                disputedParts.remove(invoice);
                closedSince.add(invoice);
            }
            case Event.Held that -> hold = Optional.of(that);
            case Event.Resumed() -> hold = Optional.empty();
            case Event.InvoiceHeld that -> held.put(that.invoice(), that);
            case Event.InvoiceResumed(var invoice) -> held.remove(invoice);
            case Event.StandingChanged(var changed, var _) -> standing = changed;
            case Event.WrittenOff(var invoices, var _, var _) -> writtenOff.addAll(invoices);
            case Event.TakenUpAgain(var invoices) -> writtenOff.removeAll(invoices);
            case Event.Worried(var reason) -> worry = Optional.of(reason);
            case Event.Reassured() -> worry = Optional.empty();
            case Event.PolicyAssigned(var invoice, var name, var _) -> assign(invoice, name);
            case Event.Approved(var step) -> approved.put(step, order);
            case Event.PlanProposed that ->
                plans.put(entry.id(), new PlanFile(entry.id(), that, Optional.empty(), false));
            case Event.PlanSigned(var plan, var on) ->
                plans.computeIfPresent(
                        plan, (id, file) -> new PlanFile(id, file.proposed(), Optional.of(on), file.ended()));
            case Event.PlanEnded(var plan, var _) ->
                plans.computeIfPresent(plan, (id, file) -> new PlanFile(id, file.proposed(), file.signedOn(), true));
            case Event.DiscountOffered that -> discounts.put(that.invoice(), that);
            case Event.SettlementAgreed that ->
                settlements.put(entry.id(), new SettlementFile(entry.id(), that, false, order));
            case Event.SettlementKept(var settlement, var _) -> endSettlement(settlement);
            case Event.SettlementEnded(var settlement, var _) -> endSettlement(settlement);
            case Event.Written _,
                    Event.Received _,
                    Event.Promised _,
                    Event.WentOnAnyway _,
                    Event.StepSkipped _,
                    Event.DiscountTaken _,
                    Event.CopySent _,
                    Event.AgreementWritten _,
                    Event.Cash _,
                    Event.Legal _,
                    Event.Knowledge _ -> {}
        }
    }

    private void dispute(Set<InvoiceId> invoices, Optional<Money> part, LocalDate on) {
        if (invoices.isEmpty()) {
            allDisputedOn = Optional.of(on);
            closedSince.clear();
        } else if (part.isPresent()) {
            invoices.forEach(invoice -> disputedParts.put(invoice, part.get()));
            disputed.removeAll(invoices);
            closedSince.addAll(invoices);
        } else {
            disputed.addAll(invoices);
            invoices.forEach(disputedParts::remove);
        }
    }

    private void assign(Optional<InvoiceId> invoice, Optional<PolicyName> name) {
        if (invoice.isEmpty()) {
            policy = name;
        } else if (name.isPresent()) {
            policies.put(invoice.get(), name.get());
        } else {
            policies.remove(invoice.get());
        }
    }

    private void endSettlement(HistoryId settlement) {
        settlements.computeIfPresent(
                settlement, (id, file) -> new SettlementFile(id, file.agreed(), true, file.order()));
    }

    Standing standing() {
        return standing;
    }

    /// The hold of the customer that is in force on that day.
    Optional<Event.Held> hold(LocalDate today) {
        return hold.filter(that -> that.until().map(today::isBefore).orElse(true));
    }

    /// The hold of that invoice that is in force on that day.
    Optional<Event.InvoiceHeld> hold(InvoiceId invoice, LocalDate today) {
        return Optional.ofNullable(held.get(invoice))
                .filter(that -> that.until().map(today::isBefore).orElse(true));
    }

    /// Disputed as a whole. A complaint that named no invoice holds those that had been issued by then.
    boolean isDisputed(OpenItem item) {
        return disputed.contains(item.invoice()) || isHeldWithAllTheOthers(item);
    }

    private boolean isHeldWithAllTheOthers(OpenItem item) {
        return allDisputedOn.filter(day -> !item.issuedOn().isAfter(day)).isPresent()
                && !closedSince.contains(item.invoice());
    }

    /// Disputed, the whole of it or a part.
    boolean isDisputedInPart(OpenItem item) {
        return isDisputed(item) || disputedParts.containsKey(item.invoice());
    }

    /// How much of each invoice is disputed, where it is only a part.
    Map<InvoiceId, Money> disputedParts() {
        return Map.copyOf(disputedParts);
    }

    boolean isWrittenOff(OpenItem item) {
        return writtenOff.contains(item.invoice());
    }

    /// Why the customer worries us; empty when they do not.
    Optional<String> worry() {
        return worry;
    }

    /// The policy that a person chose for the customer.
    Optional<PolicyName> policy() {
        return policy;
    }

    /// The policy that a person chose for that invoice.
    Optional<PolicyName> policy(InvoiceId invoice) {
        return Optional.ofNullable(policies.get(invoice));
    }

    /// Whether the owner agreed to that step after that line of the history.
    boolean isApproved(Step step, int order) {
        return approved.getOrDefault(step, -1) > order;
    }

    /// In the order in which they were proposed.
    List<PlanFile> plans() {
        return List.copyOf(plans.values());
    }

    /// The discount for paying that invoice early, until its last day, that day included.
    Optional<Event.DiscountOffered> discount(InvoiceId invoice, LocalDate today) {
        return Optional.ofNullable(discounts.get(invoice)).filter(that -> !today.isAfter(that.until()));
    }

    /// In the order in which they were agreed.
    List<SettlementFile> settlements() {
        return List.copyOf(settlements.values());
    }
}
