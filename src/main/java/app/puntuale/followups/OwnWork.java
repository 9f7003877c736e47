package app.puntuale.followups;

import app.puntuale.customers.Customer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What waits for somebody in our own house: the tasks, and what was given up and is looked at again some day.
///
/// @param tasks the most urgent first
/// @param looks those that are looked at again first come first, whether their day has come or not
public record OwnWork(List<OfCustomer<Task>> tasks, List<OfCustomer<SecondLook>> looks) {

    public static final OwnWork NONE = new OwnWork(List.of(), List.of());

    /// One piece of it.
    public record OfCustomer<T>(Customer customer, T what) {}

    private static final Comparator<OfCustomer<Task>> MOST_URGENT_FIRST = Comparator.comparing(
                    (OfCustomer<Task> task) -> task.what(), Task.MOST_URGENT_FIRST)
            .thenComparing(task -> task.customer().name());

    private static final Comparator<OfCustomer<SecondLook>> SOONEST_FIRST = Comparator.comparing(
                    (OfCustomer<SecondLook> look) -> look.what().lookAgainOn())
            .thenComparing(look -> look.customer().name())
            .thenComparing(look -> look.what().number());

    public OwnWork {
        tasks = List.copyOf(tasks);
        looks = List.copyOf(looks);
    }

    static OwnWork of(Map<Customer, CustomerCase> cases) {
        return new OwnWork(
                cases.entrySet().stream()
                        .flatMap(debtor -> with(debtor.getKey(), Task.of(debtor.getValue())))
                        .sorted(MOST_URGENT_FIRST)
                        .toList(),
                cases.entrySet().stream()
                        .flatMap(debtor -> with(debtor.getKey(), SecondLook.all(debtor.getValue())))
                        .sorted(SOONEST_FIRST)
                        .toList());
    }

    public long lateTasks(LocalDate today) {
        return tasks.stream().filter(task -> task.what().isLate(today)).count();
    }

    /// Those whose day has come.
    public List<OfCustomer<SecondLook>> looksDue(LocalDate today) {
        return looks.stream().filter(look -> look.what().isDue(today)).toList();
    }

    private static <T> Stream<OfCustomer<T>> with(Customer customer, List<T> found) {
        return found.stream().map(what -> new OfCustomer<>(customer, what));
    }
}
