package app.puntuale.desktop.policies;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Foreseen;
import app.puntuale.followups.Policy;
import app.puntuale.followups.Rehearsal;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the policy that is looked at means for one invoice of the firm, with real dates.
final class ExampleViewModel {

    /// @param customer empty text for a made-up invoice
    /// @param lines one for each step of the policy
    record Example(OpenItem item, String customer, List<Line> lines) {}

    /// @param on empty when the step is not taken for this invoice
    record Line(Step step, Optional<LocalDate> on) {}

    private static final Money ORDINARY = Money.of("1830.00");
    private static final int DAYS_TO_PAY = 30;
    private static final int DAYS_LEFT = 8;

    private final LadderViewModel ladder;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Example>> example = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<Customer, CustomerCase> cases = Map.of();
    private LocalDate today = LocalDate.EPOCH;

    ExampleViewModel(LadderViewModel ladder, Texts texts) {
        this.ladder = ladder;
        this.texts = texts;
        ladder.draft().rulebook().subscribe((_, _) -> tell());
        ladder.chosen().subscribe((_, _) -> tell());
    }

    /// Empty while the policy asks nobody.
    ReadOnlyObjectProperty<Optional<Example>> example() {
        return example.getReadOnlyProperty();
    }

    /// From now on the invoices are taken from these.
    void about(Map<Customer, CustomerCase> known, LocalDate on) {
        cases = known;
        today = on;
        tell();
    }

    /// A line as it is heard.
    String told(Line line) {
        var name = new StepWords(texts).name(line.step());
        return texts.get(
                "policies.example.line", name, line.on().map(Formats::day).orElseGet(this::skipped));
    }

    /// Why a step is not taken: only the courtesy call depends on the amount.
    String skipped() {
        return texts.get("policies.example.skipped", ladder.draft().now().threshold());
    }

    private void tell() {
        var rulebook = ladder.draft().now();
        var policy = ladder.chosen()
                .get()
                .map(form -> ladder.draft().policy(form.spot().policy()))
                .filter(looked -> !looked.isSilent());
        example.set(policy.map(looked -> example(looked, rulebook)));
    }

    private Example example(Policy policy, Rulebook rulebook) {
        var isFast = rulebook.policies().stream()
                .anyMatch(other -> other.faster().filter(policy.name()::equals).isPresent());
        var names = cases.keySet().stream().collect(Collectors.toMap(Customer::id, Customer::name));
        var item = cases.values().stream()
                .flatMap(known -> known.items().stream())
                .filter(open -> open.mayBeChased() && !open.isOverdue(today))
                .filter(open -> rulebook.isLarge(open.outstanding()) == isFast)
                .min(Comparator.comparing((OpenItem open) -> open.dueOn().orElseThrow())
                        .thenComparing(OpenItem::number))
                .orElseGet(() -> madeUp(isFast ? rulebook.threshold().plus(ORDINARY) : ORDINARY));
        return new Example(item, names.getOrDefault(item.customer(), ""), lines(policy, rulebook, item));
    }

    private static List<Line> lines(Policy policy, Rulebook rulebook, OpenItem item) {
        var days = Rehearsal.of(policy, rulebook, item).stream()
                .collect(Collectors.toMap(Foreseen::step, Foreseen::on, (first, _) -> first));
        return policy.rungs().stream()
                .map(rung -> new Line(rung.step(), Optional.ofNullable(days.get(rung.step()))))
                .toList();
    }

    private OpenItem madeUp(Money amount) {
        var dueOn = today.plusDays(DAYS_LEFT);
        return new OpenItem(
                new InstalmentId(0),
                new InvoiceId(0),
                new CustomerId(0),
                "",
                dueOn.minusDays(DAYS_TO_PAY),
                1,
                1,
                Optional.of(dueOn),
                Optional.empty(),
                amount,
                amount,
                Optional.empty(),
                Set.of());
    }
}
