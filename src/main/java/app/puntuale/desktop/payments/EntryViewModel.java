package app.puntuale.desktop.payments;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.PaymentFlaw;
import app.puntuale.payments.Spread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// A payment while it is being entered: who paid, how much, for what. Where each euro would go is seen at once.
public final class EntryViewModel {

    private final Office office;
    private final Desk desk;
    private final Latest items;
    private final Latest preview;

    private final ReadOnlyObjectWrapper<Optional<Customer>> customer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Money>> amount = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> receivedOn;
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<OpenItem> open = FXCollections.observableArrayList();
    private final ObservableSet<InstalmentId> ticked = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Map<InstalmentId, Money>> allocated = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    public EntryViewModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
        this.items = desk.background().latest();
        this.preview = desk.background().latest();
        this.receivedOn = new SimpleObjectProperty<>(Optional.of(desk.today().get()));
        amount.subscribe(this::think);
        receivedOn.subscribe(this::think);
        ticked.addListener((SetChangeListener<InstalmentId>) _ -> think());
        think();
    }

    public void begin(CustomerId payer) {
        items.ask(() -> office.archive().customers().find(payer), found -> found.ifPresent(this::choose));
    }

    void choose(Customer payer) {
        customer.set(Optional.of(payer));
        ticked.clear();
        items.ask(() -> office.archive().invoices().openOf(payer.id()), found -> {
            open.setAll(found);
            think();
        });
    }

    void forgetCustomer() {
        customer.set(Optional.empty());
        ticked.clear();
        open.clear();
    }

    ReadOnlyObjectProperty<Optional<Customer>> customer() {
        return customer.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Money>> amount() {
        return amount;
    }

    ObjectProperty<Optional<LocalDate>> receivedOn() {
        return receivedOn;
    }

    StringProperty note() {
        return note;
    }

    ObservableList<OpenItem> open() {
        return open;
    }

    /// The instalments that the payment is for; none means that the law decides (RULES A-37).
    ObservableSet<InstalmentId> ticked() {
        return ticked;
    }

    /// Where the money would go.
    ReadOnlyObjectProperty<Map<InstalmentId, Money>> allocated() {
        return allocated.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Why it cannot be entered yet; empty text when it can.
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today().get();
    }

    void tick(OpenItem item, boolean wanted) {
        if (wanted) {
            ticked.add(item.id());
        } else {
            ticked.remove(item.id());
        }
    }

    /// All that is ticked, or all that is overdue when nothing is.
    void wholeAmount() {
        var wanted = open.stream()
                .filter(item -> ticked.isEmpty() ? item.isOverdue(today()) : ticked.contains(item.id()))
                .map(OpenItem::outstanding)
                .filter(Money::isEuro)
                .collect(Money.sum());
        if (wanted.isPositive()) {
            amount.set(Optional.of(wanted));
        }
    }

    void enter() {
        if (complaint.get().isEmpty()) {
            customer.get()
                    .ifPresent(payer -> amount.get()
                            .ifPresent(money -> receivedOn.get().ifPresent(day -> enter(payer, money, day))));
        }
    }

    void leave() {
        desk.way().back();
    }

    private void enter(Customer payer, Money money, LocalDate day) {
        var spread = spread(money);
        var words = note.get();
        desk.background().run(() -> office.cashier().enter(payer.id(), money, day, words, spread, today()), entry -> {
            switch (entry) {
                case Cashier.Entry.Entered entered -> entered(payer, money, entered);
                case Cashier.Entry.Refused(var flaw) -> complaint.set(words(flaw));
            }
        });
    }

    private void entered(Customer payer, Money money, Cashier.Entry.Entered entry) {
        var undoing = new Undoing(office.cashier(), desk);
        desk.toasts()
                .say(
                        "mdi2c-cash-check",
                        desk.texts().get("payments.entered", money, payer.name()),
                        () -> undoing.undo(entry.payment()));
        desk.way().back();
        desk.changes().happened();
    }

    private void think() {
        complaint.set(missing());
        if (customer.get().isEmpty()
                || amount.get().isEmpty()
                || receivedOn.get().isEmpty()) {
            show(List.of());
            return;
        }
        var money = amount.get().get();
        var day = receivedOn.get().get();
        var payer = customer.get().get().id();
        var spread = spread(money);
        preview.ask(() -> office.cashier().preview(payer, money, day, spread), this::show);
    }

    private String missing() {
        if (customer.get().isEmpty()) {
            return desk.texts().get("payments.missing.customer");
        }
        if (amount.get().isEmpty()) {
            return desk.texts().get("payments.missing.amount");
        }
        if (receivedOn.get().isEmpty()) {
            return desk.texts().get("payments.missing.day");
        }
        var money = amount.get().get();
        return PaymentFlaw.in(money, receivedOn.get().get(), spread(money), open, today())
                .map(this::words)
                .orElse("");
    }

    private String words(PaymentFlaw flaw) {
        return desk.texts().get("payments.flaw." + flaw);
    }

    /// What is ticked is filled from the top; what is over stays the customer's credit.
    private Spread spread(Money money) {
        if (ticked.isEmpty()) {
            return new Spread.OldestFirst();
        }
        var left = money;
        var parts = new ArrayList<Allocation>();
        for (var item : open) {
            if (ticked.contains(item.id())
                    && left.isPositive()
                    && item.outstanding().isEuro()) {
                var part = item.outstanding().min(left);
                parts.add(new Allocation(item.id(), part));
                left = left.minus(part);
            }
        }
        return new Spread.Exactly(parts);
    }

    private void show(List<Allocation> parts) {
        allocated.set(
                parts.stream().collect(Collectors.toMap(Allocation::instalment, Allocation::amount, Money::plus)));
        var money = amount.get().orElse(Money.ZERO);
        var spent = parts.stream().map(Allocation::amount).collect(Money.sum());
        var left = money.minus(spent);
        summary.set(
                left.isPositive() && customer.get().isPresent()
                        ? desk.texts().get("payments.summaryWithCredit", spent, left)
                        : desk.texts().get("payments.summary", spent));
    }
}
