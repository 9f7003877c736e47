package app.puntuale.desktop.imports;

import app.puntuale.desktop.imports.Attention.AboutAnItem;
import app.puntuale.desktop.imports.Attention.PerhapsCollected;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.FollowUps;
import app.puntuale.imports.PreviewLine;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.OpenItem;
import app.puntuale.office.Office;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person decides, one by one, about what an import has left doubtful.
final class Settling {

    private final Office office;
    private final Desk desk;
    private final ObservableList<Attention> left = FXCollections.observableArrayList();

    Settling(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    /// What still waits.
    ObservableList<Attention> left() {
        return left;
    }

    void begin(List<Attention> attentions) {
        left.setAll(attentions);
    }

    /// It is due on that day.
    void useDate(AboutAnItem attention, LocalDate dueOn) {
        var item = attention.item();
        decide(
                attention,
                () -> office.followUps().confirmDueDate(item.customer(), item.id(), dueOn, today()),
                desk.texts().get("imports.done.dueDate", item.number(), dueOn));
    }

    /// The money is there already.
    void collected(PerhapsCollected attention) {
        var today = today();
        desk.background()
                .run(
                        () -> enter(attention.item(), today),
                        payment -> payment.ifPresent(entered -> {
                            left.remove(attention);
                            desk.changes().happened();
                            desk.toasts()
                                    .say(
                                            "mdi2c-cash-check",
                                            desk.texts()
                                                    .get(
                                                            "imports.done.collected",
                                                            attention.item().number()),
                                            () -> takeBack(entered, attention));
                        }));
    }

    /// The money is not there: it is asked for like any other.
    void notCollected(PerhapsCollected attention) {
        settle(attention, Doubt.PERHAPS_COLLECTED, desk.texts().get("imports.remark.notCollected"));
    }

    /// Somebody has looked, and it is as it should be.
    void looked(AboutAnItem attention, Doubt doubt) {
        settle(
                attention,
                doubt,
                desk.texts().get("imports.remark.looked", attention.item().number()));
    }

    /// Seen; there is nothing to store.
    void dismiss(Attention attention) {
        left.remove(attention);
    }

    /// Enters the money of those lines of the preview that somebody has ticked, now that their invoices are stored.
    /// Not for the thread of the window.
    void enterCollected(Collection<PreviewLine> ticked, LocalDate today) {
        if (ticked.isEmpty()) {
            return;
        }
        var open = office.archive().invoices().open();
        ticked.stream()
                .filter(PreviewLine.OfInvoice.class::isInstance)
                .map(line -> ((PreviewLine.OfInvoice) line).receivable())
                .flatMap(receivable -> open.stream()
                        .filter(item -> item.number().equals(receivable.key().number())
                                && item.issuedOn().equals(receivable.issuedOn())
                                && item.doubts().contains(Doubt.PERHAPS_COLLECTED)))
                .forEach(item -> enter(item, today));
    }

    private void settle(AboutAnItem attention, Doubt doubt, String remark) {
        var item = attention.item();
        decide(
                attention,
                () -> office.followUps().settle(item.customer(), item.invoice(), doubt, remark, today()),
                desk.texts().get("imports.done.looked", item.number()));
    }

    private void decide(Attention attention, Callable<FollowUps.Answer> decision, String sentence) {
        desk.background().run(decision, answer -> {
            switch (answer) {
                case FollowUps.Answer.Done _ -> {
                    left.remove(attention);
                    desk.changes().happened();
                    desk.toasts().say("mdi2c-check", sentence);
                }
                case FollowUps.Answer.Refused(var flaw) ->
                    desk.toasts().say("mdi2a-alert-circle-outline", desk.texts().get("invoices.flaw." + flaw));
            }
        });
    }

    private Optional<PaymentId> enter(OpenItem item, LocalDate today) {
        var receivedOn = item.dueOn().filter(due -> !due.isAfter(today)).orElse(item.issuedOn());
        var answer = office.cashier()
                .enter(
                        item.customer(),
                        item.outstanding(),
                        receivedOn,
                        desk.texts().get("imports.remark.collected"),
                        new Spread.Exactly(List.of(new Allocation(item.id(), item.outstanding()))),
                        today);
        return switch (answer) {
            case Cashier.Entry.Entered(var payment, var _, var _) -> Optional.of(payment);
            case Cashier.Entry.Refused _ -> Optional.empty();
        };
    }

    private void takeBack(PaymentId payment, Attention attention) {
        var today = today();
        desk.background().run(() -> office.cashier().undo(payment, today), _ -> {
            left.addFirst(attention);
            desk.changes().happened();
        });
    }

    private LocalDate today() {
        return desk.today().get();
    }
}
