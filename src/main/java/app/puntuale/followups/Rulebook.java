package app.puntuale.followups;

import app.puntuale.calendar.WorkingDays;
import app.puntuale.customers.CustomerKind;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All the rules by which the firm asks for its money: the policies, who is followed up by which, and the guards above
/// them.
///
/// @param policies of different names
/// @param byKind the policy of each kind of customer, unless a person has chosen another
/// @param threshold in euro; an amount exactly equal to it is not over it
/// @param minimum in euro: less than this is not asked for, and still counts; what is owed in other currencies always
/// is
/// @param outlays what each way to go on costs and takes, indicatively
public record Rulebook(
        List<Policy> policies,
        Map<CustomerKind, PolicyName> byKind,
        Money threshold,
        Money minimum,
        Guards guards,
        Map<Way, Outlay> outlays) {

    public static final Rulebook DEFAULT = new Rulebook(
            ReadyPolicies.ALL,
            Map.of(
                    CustomerKind.COMPANY, ReadyPolicies.STANDARD,
                    CustomerKind.SOLE_TRADER, ReadyPolicies.STANDARD,
                    CustomerKind.CONSUMER, ReadyPolicies.CONSUMER,
                    CustomerKind.PUBLIC_BODY, ReadyPolicies.PUBLIC_BODY),
            Money.of("5000.00"),
            Money.of("5.00"),
            Guards.DEFAULT,
            Outlay.USUAL);

    /// @throws IllegalArgumentException when a name is there twice, a kind or a policy points to none, or a way has no
    /// outlay
    public Rulebook {
        policies = List.copyOf(policies);
        byKind = Map.copyOf(byKind);
        outlays = Map.copyOf(outlays);
        var names = policies.stream().map(Policy::name).toList();
        var faster =
                policies.stream().flatMap(policy -> policy.faster().stream()).toList();
        if (names.stream().distinct().count() < names.size()
                || !names.containsAll(faster)
                || !names.containsAll(byKind.values())
                || byKind.size() < CustomerKind.values().length) {
            throw new IllegalArgumentException("a policy is missing, or there twice: " + names);
        }
        if (outlays.size() < Way.values().length) {
            throw new IllegalArgumentException("a way has no outlay: " + outlays.keySet());
        }
    }

    /// Empty when no policy has that name.
    public Optional<Policy> find(PolicyName name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /// These rules with that policy, in place of the one of its name or beside the others.
    ///
    /// @throws IllegalArgumentException when it names a faster one that is not there
    public Rulebook with(Policy changed) {
        return withAll(List.of(changed));
    }

    /// These rules with all those policies; they may name each other.
    ///
    /// @throws IllegalArgumentException when one names a faster one that is not there
    public Rulebook withAll(List<Policy> changed) {
        var all = new LinkedHashMap<PolicyName, Policy>();
        Stream.concat(policies.stream(), changed.stream()).forEach(policy -> all.put(policy.name(), policy));
        return new Rulebook(List.copyOf(all.values()), byKind, threshold, minimum, guards, outlays);
    }

    /// Whether a kind of customer is asked by that policy, or another one gives way to it.
    public boolean isUsed(PolicyName name) {
        return byKind.containsValue(name)
                || policies.stream()
                        .anyMatch(policy -> policy.faster().filter(name::equals).isPresent());
    }

    /// These rules without that policy; customers for whom it was chosen are asked by the one of their kind.
    ///
    /// @throws IllegalArgumentException when it is used
    public Rulebook without(PolicyName name) {
        var left =
                policies.stream().filter(policy -> !policy.name().equals(name)).toList();
        return new Rulebook(left, byKind, threshold, minimum, guards, outlays);
    }

    /// These rules with another policy for that kind of customer.
    public Rulebook with(CustomerKind kind, PolicyName policy) {
        var changed = new EnumMap<>(byKind);
        changed.put(kind, policy);
        return new Rulebook(policies, changed, threshold, minimum, guards, outlays);
    }

    public Rulebook withThreshold(Money amount) {
        return new Rulebook(policies, byKind, amount, minimum, guards, outlays);
    }

    public Rulebook withMinimum(Money amount) {
        return new Rulebook(policies, byKind, threshold, amount, guards, outlays);
    }

    public Rulebook with(Guards changed) {
        return new Rulebook(policies, byKind, threshold, minimum, changed, outlays);
    }

    /// These rules with another outlay for that way.
    public Rulebook with(Way way, Outlay outlay) {
        var changed = new EnumMap<>(outlays);
        changed.put(way, outlay);
        return new Rulebook(policies, byKind, threshold, minimum, guards, changed);
    }

    /// What that way costs and takes, indicatively.
    public Outlay outlay(Way way) {
        return Optional.ofNullable(outlays.get(way)).orElseThrow();
    }

    public WorkingDays workingDays() {
        return guards.workingDays();
    }

    public boolean isLarge(Money amount) {
        return amount.isEuro() && amount.compareTo(threshold) > 0;
    }

    /// Whether it is worth asking for.
    boolean isWorthAsking(Amounts amount) {
        return !amount.others().isEmpty() || amount.euros().compareTo(minimum) >= 0;
    }

    /// By which policy that invoice is followed up. A policy that a person chose and that is no longer there gives way
    /// to the one of the kind.
    Track trackOf(OpenItem item, CustomerKind kind, Bends bends) {
        return bends.policy(item.invoice())
                .filter(name -> find(name).isPresent())
                .map(name -> new Track(name, Track.Why.CHOSEN_FOR_THE_INVOICE))
                .orElseGet(() -> chosenOrOfKind(kind, bends));
    }

    /// By which policy a customer who owes nothing would be asked.
    Track trackOf(CustomerKind kind, Bends bends) {
        var own = chosenOrOfKind(kind, bends);
        return bends.worry()
                .flatMap(_ -> faster(own, kind))
                .map(name -> new Track(name, Track.Why.WORRIES))
                .orElse(own);
    }

    private Track chosenOrOfKind(CustomerKind kind, Bends bends) {
        return bends.policy()
                .filter(name -> find(name).isPresent())
                .map(name -> new Track(name, Track.Why.CHOSEN_FOR_THE_CUSTOMER))
                .orElseGet(() -> new Track(ofKind(kind), Track.Why.ITS_KIND));
    }

    /// By which policy a customer is asked for these, the oldest of which sets the pace. The faster one is for
    /// businesses only: a consumer or a public body never hears a firm tone earlier.
    Track trackOf(List<OpenItem> oldestFirst, Amounts amount, CustomerKind kind, Bends bends) {
        var own = trackOf(oldestFirst.getFirst(), kind, bends);
        var faster = faster(own, kind);
        if (isLarge(amount.euros())) {
            return faster.map(name -> new Track(name, Track.Why.LARGE_AMOUNT)).orElse(own);
        }
        return bends.worry()
                .flatMap(_ -> faster)
                .map(name -> new Track(name, Track.Why.WORRIES))
                .orElse(own);
    }

    private Optional<PolicyName> faster(Track own, CustomerKind kind) {
        return policy(own).faster().filter(_ -> kind.isBusiness());
    }

    Policy policy(Track track) {
        return find(track.policy()).orElseThrow();
    }

    private PolicyName ofKind(CustomerKind kind) {
        return Optional.ofNullable(byKind.get(kind)).orElseThrow();
    }

    /// How many days before a due date the earliest courtesy call of all policies falls; 0 when none has one.
    int courtesyDays() {
        return policies.stream()
                .flatMap(policy -> policy.courtesyCall().stream())
                .mapToInt(rung -> rung.distance().days())
                .max()
                .orElse(0);
    }
}
