package app.puntuale.desktop.invoices;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Latest;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Situation;
import app.puntuale.followups.TodayDesk;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.LetterDesk;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Every open instalment: which are late, which wait for a person, and what can be decided about them.
public final class InvoicesViewModel {

    private static final Comparator<InvoiceLine> OLDEST_FIRST = Comparator.comparing(
                    (InvoiceLine line) -> line.item().dueOn().orElse(LocalDate.MIN))
            .thenComparing(line -> line.item().number())
            .thenComparingInt(line -> line.item().position());

    private final Invoices invoices;
    private final TodayDesk today;
    private final FollowUps followUps;
    private final LetterDesk letters;
    private final Desk desk;
    private final Latest question;
    private final Latest choice;
    private final ObservableList<InvoiceLine> all = FXCollections.observableArrayList();
    private final FilteredList<InvoiceLine> shown = new FilteredList<>(all);
    private final ObjectProperty<InvoiceFilter> filter = new SimpleObjectProperty<>(InvoiceFilter.OVERDUE);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();

    public InvoicesViewModel(Invoices invoices, TodayDesk today, FollowUps followUps, LetterDesk letters, Desk desk) {
        this.invoices = invoices;
        this.today = today;
        this.followUps = followUps;
        this.letters = letters;
        this.desk = desk;
        this.question = desk.background().latest();
        this.choice = desk.background().latest();
        filter.subscribe(this::narrow);
        search.subscribe(this::narrow);
    }

    void refresh() {
        question.ask(this::lookAround, this::show);
    }

    /// Those that the filter and the search let through, the longest overdue first.
    ObservableList<InvoiceLine> shown() {
        return shown;
    }

    ObjectProperty<InvoiceFilter> filter() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    /// The chosen line, once all is known about it.
    ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// True when the archive was asked and nothing is open.
    ReadOnlyBooleanProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /// How many each filter would show, whatever is searched for.
    Map<InvoiceFilter, Long> counts() {
        var counts = new EnumMap<InvoiceFilter, Long>(InvoiceFilter.class);
        for (var one : InvoiceFilter.values()) {
            counts.put(one, all.stream().filter(line -> one.holds(line, day())).count());
        }
        return counts;
    }

    Amounts amount() {
        return Amounts.of(shown.stream().map(line -> line.item().amount()).toList());
    }

    Amounts outstanding() {
        return Amounts.of(shown.stream().map(line -> line.item().outstanding()).toList());
    }

    Money interest() {
        return shown.stream().flatMap(line -> line.interest().stream()).collect(Money.sum());
    }

    /// How many customers owe what is shown.
    long customers() {
        return shown.stream().map(line -> line.customer().id()).distinct().count();
    }

    void choose(Optional<InvoiceLine> line) {
        if (line.isEmpty()) {
            choice.forget();
            chosen.set(Optional.empty());
            return;
        }
        var asked = line.get();
        choice.ask(() -> lookAt(asked), found -> chosen.set(Optional.of(found)));
    }

    void openCustomer(InvoiceLine line) {
        desk.way().to(new Place.CustomerCard(line.customer().id()));
    }

    void enterPayment(InvoiceLine line) {
        desk.way().to(new Place.PaymentEntry(Optional.of(line.customer().id())));
    }

    void importInvoices() {
        desk.way().to(new Place.ImportPreview(List.of(), Section.INVOICES));
    }

    void confirmDueDate(InvoiceLine line, LocalDate dueOn) {
        decide(
                () -> followUps.confirmDueDate(line.customer().id(), line.item().id(), dueOn, day()),
                desk.texts().get("imports.done.dueDate", line.item().number(), dueOn));
    }

    /// Somebody has looked, and it is as it should be.
    void settle(InvoiceLine line, Doubt doubt) {
        var number = line.item().number();
        var remark = doubt == Doubt.PERHAPS_COLLECTED
                ? desk.texts().get("imports.remark.notCollected")
                : desk.texts().get("imports.remark.looked", number);
        decide(
                () -> followUps.settle(line.customer().id(), line.item().invoice(), doubt, remark, day()),
                desk.texts().get("imports.done.looked", number));
    }

    private void decide(Callable<FollowUps.Answer> decision, String sentence) {
        desk.background().run(decision, answer -> {
            switch (answer) {
                case FollowUps.Answer.Done _ -> desk.toasts().say("mdi2c-check", sentence);
                case FollowUps.Answer.Refused(var flaw) ->
                    desk.toasts().say("mdi2a-alert-circle-outline", desk.texts().get("invoices.flaw." + flaw));
            }
            desk.changes().happened();
        });
    }

    private void narrow() {
        var day = day();
        shown.setPredicate(line -> filter.get().holds(line, day) && line.answersTo(search.get()));
    }

    private List<InvoiceLine> lookAround() {
        var interest = letters.interestToDate(day());
        return today.cases().entrySet().stream()
                .flatMap(debtor -> lines(
                        debtor.getKey(),
                        debtor.getValue(),
                        interest.on(debtor.getKey(), debtor.getValue().items())))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private Stream<InvoiceLine> lines(Customer customer, CustomerCase known, Map<InstalmentId, Money> interest) {
        var situation = Situation.of(today.rulebook(), known, day());
        return known.items().stream()
                .map(item -> new InvoiceLine(
                        item,
                        customer,
                        Optional.ofNullable(interest.get(item.id())),
                        ItemStatus.of(item, situation, known.history(), day()),
                        situation.disputed().contains(item.invoice())));
    }

    private void show(List<InvoiceLine> lines) {
        all.setAll(lines);
        nothing.set(lines.isEmpty());
        narrow();
    }

    private Chosen lookAt(InvoiceLine line) {
        var doubts = line.item().doubts().stream()
                .filter(doubt -> doubt != Doubt.DUE_DATE_MISSING)
                .sorted()
                .toList();
        return new Chosen(line, doubts, doubts.contains(Doubt.AMOUNTS_DIFFER) ? sums(line) : Optional.empty());
    }

    private Optional<Chosen.Sums> sums(InvoiceLine line) {
        var instalments = invoices.openOf(line.customer().id()).stream()
                .filter(item -> item.invoice().equals(line.item().invoice()))
                .map(OpenItem::amount)
                .toList();
        return instalments.size() < line.item().positions()
                ? Optional.empty()
                : invoices.find(line.item().invoice())
                        .map(invoice -> new Chosen.Sums(
                                invoice.payable(),
                                instalments.stream()
                                        .reduce(Money.zero(invoice.payable().currency()), Money::plus)));
    }

    private LocalDate day() {
        return desk.today().get();
    }
}
