package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.payments.Dealings;
import app.puntuale.payments.Dealings.Truce;
import app.puntuale.payments.Dealings.Waiver;
import app.puntuale.payments.PastDealings;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Remission;
import app.puntuale.payments.RemissionId;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written to a customer and agreed with them, as their history tells it.
public final class DealingsInHistory implements PastDealings {

    private final History history;

    public DealingsInHistory(History history) {
        this.history = history;
    }

    @Override
    public Dealings of(CustomerId customer) {
        return in(history.of(customer));
    }

    /// What a whole history tells, from the first line to the last.
    public static Dealings in(List<HistoryEntry> history) {
        var reading = new Reading();
        Corrections.applied(history).forEach(reading::read);
        return reading.dealings();
    }

    /// One history, while it is read from the first line to the last.
    private static final class Reading {

        private final Map<String, LocalDate> written = new HashMap<>();
        private final Map<String, Set<InstalmentId>> notices = new HashMap<>();
        private final Map<InstalmentId, LocalDate> noticed = new HashMap<>();
        private final Set<PaymentId> known = new HashSet<>();
        private final List<Waiver> waivers = new ArrayList<>();
        private final Map<HistoryId, Remission> remissions = new LinkedHashMap<>();
        private final Map<HistoryId, PlanTerms> plans = new HashMap<>();
        private final Map<HistoryId, Truce> truces = new LinkedHashMap<>();

        void read(HistoryEntry entry) {
            switch (entry.event()) {
                case Event.Written that -> written(that, entry.on());
                case Event.Received that ->
                    notices.getOrDefault(that.protocol(), Set.of())
                            .forEach(about -> noticed.merge(about, that.receivedOn(), Reading::earlier));
                case Event.Paid that -> known.add(that.payment());
                case Event.InterestWaived that ->
                    waivers.add(
                            new Waiver(that.instalment(), entry.on(), that.towards(), that.amount(), that.reason()));
                case Event.SettlementAgreed(var terms) ->
                    remissions.put(
                            entry.id(),
                            new Remission.Settled(
                                    remission(entry.id()),
                                    terms.invoices(),
                                    terms.accepted(),
                                    entry.on(),
                                    terms.by(),
                                    known));
                case Event.SettlementEnded(var settlement, var _) -> remissions.remove(settlement);
                case Event.DiscountOffered(var invoice, var percent, var until) ->
                    discounted(new Remission.EarlyPayment(remission(entry.id()), invoice, percent, until), entry.id());
                case Event.PlanProposed(var terms) -> plans.put(entry.id(), terms);
                case Event.PlanSigned(var plan, var on) -> signed(plan, on);
                case Event.PlanEnded(var plan, var _) ->
                    truces.computeIfPresent(
                            plan,
                            (_, truce) -> new Truce(
                                    truce.invoices(), truce.from(), Optional.of(entry.on()), truce.forgives()));
                case Event.Called _,
                        Event.PaymentUndone _,
                        Event.Promised _,
                        Event.SettlementKept _,
                        Event.DiscountTaken _,
                        Event.CreditApplied _,
                        Event.AgreementWritten _,
                        Event.CopySent _,
                        Event.Bend _,
                        Event.StepDecision _,
                        Event.Legal _,
                        Event.Knowledge _ -> {}
            }
        }

        private void written(Event.Written letter, LocalDate on) {
            written.put(letter.protocol(), on);
            if (letter.level() == ReminderLevel.NOTICE) {
                notices.put(letter.protocol(), letter.about());
            }
        }

        /// A new discount replaces the one before.
        private void discounted(Remission.EarlyPayment discount, HistoryId line) {
            remissions
                    .values()
                    .removeIf(before -> before instanceof Remission.EarlyPayment early
                            && early.invoice().equals(discount.invoice()));
            remissions.put(line, discount);
        }

        /// While interest runs on, a payment finds it first, as ever.
        private void signed(HistoryId plan, LocalDate on) {
            var terms = Optional.ofNullable(plans.get(plan));
            terms.filter(known -> known.interest() != PlanInterest.RUNS)
                    .ifPresent(known -> truces.put(
                            plan,
                            new Truce(
                                    known.invoices(), on, Optional.empty(), known.interest() == PlanInterest.WAIVED)));
        }

        private static RemissionId remission(HistoryId line) {
            return new RemissionId(line.value());
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        Dealings dealings() {
            return new Dealings(
                    written, noticed, waivers, List.copyOf(remissions.values()), List.copyOf(truces.values()));
        }
    }
}
