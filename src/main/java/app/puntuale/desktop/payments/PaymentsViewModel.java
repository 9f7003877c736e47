package app.puntuale.desktop.payments;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.office.Office;
import app.puntuale.payments.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The payments of the last twelve months, the latest first.
public final class PaymentsViewModel {

    /// One payment and who made it.
    record Line(Payment payment, Customer customer) {}

    private static final int MONTHS = 12;

    private final Office office;
    private final Desk desk;
    private final Latest latest;
    private final Undoing undoing;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");

    public PaymentsViewModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
        this.latest = desk.background().latest();
        this.undoing = new Undoing(office.cashier(), desk);
    }

    void refresh() {
        var today = desk.today().get();
        latest.ask(() -> linesSince(today.minusMonths(MONTHS), today), found -> {
            lines.setAll(found);
            about.set(desk.texts().get("payments.about", found.size()));
        });
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// What the page shows, in words.
    ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    void enter() {
        desk.way().to(new Place.PaymentEntry(Optional.empty()));
    }

    void undo(Line line) {
        if (!line.payment().undone()) {
            undoing.undo(line.payment().id());
        }
    }

    void open(Line line) {
        desk.way().to(new Place.CustomerCard(line.customer().id()));
    }

    private List<Line> linesSince(LocalDate from, LocalDate to) {
        Map<CustomerId, Customer> customers = office.archive().customers().all().stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
        return office.archive().payments().between(from, to).stream()
                .flatMap(
                        payment -> Optional.ofNullable(customers.get(payment.customer()))
                                .map(customer -> new Line(payment, customer))
                                .stream())
                .toList();
    }
}
