package app.puntuale.desktop.today;

import app.puntuale.desktop.payments.BankLook;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.followups.CaughtUp;
import app.puntuale.followups.Diary;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.TodayDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What one should know before the day’s work begins: that nobody has looked for payments for too long, and what is
/// late because nobody was there.
final class MorningViewModel {

    /// @param oldPayments when somebody last looked for payments, if that is too long ago
    /// @param late in the order of the queue; empty once it was put away for the day
    record Look(Optional<LocalDate> oldPayments, List<CaughtUp> late) {
        Look {
            late = List.copyOf(late);
        }
    }

    private final TodayDesk today;
    private final Diary diary;
    private final TodayMemory memory;
    private final Desk desk;
    private final BankLook bank;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> oldPayments =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<CaughtUp> late = FXCollections.observableArrayList();

    MorningViewModel(TodayDesk today, Diary diary, TodayMemory memory, Desk desk) {
        this.today = today;
        this.diary = diary;
        this.memory = memory;
        this.desk = desk;
        this.bank = new BankLook(diary, desk);
    }

    /// When somebody last looked for payments; empty while that is no matter.
    ReadOnlyObjectProperty<Optional<LocalDate>> oldPayments() {
        return oldPayments.getReadOnlyProperty();
    }

    ObservableList<CaughtUp> late() {
        return late;
    }

    BankLook bank() {
        return bank;
    }

    /// Takes a moment. The diary learns that the queue of that day was looked at.
    Look look(List<QueueEntry> queue, LocalDate day) {
        diary.worked(day);
        var guards = today.rulebook().guards();
        return new Look(diary.paymentsSeenOn().filter(seen -> guards.arePaymentsOld(seen, day)), late(queue, day));
    }

    void show(Look look) {
        oldPayments.set(look.oldPayments());
        late.setAll(look.late());
    }

    void goToPayments() {
        desk.way().to(Section.PAYMENTS);
    }

    void open(CaughtUp caughtUp) {
        desk.way().to(new Place.CustomerCard(caughtUp.entry().customer().id()));
    }

    /// Until tomorrow.
    void putAway() {
        memory.change(layout -> layout.withCaughtUpSeenOn(desk.today().get()));
        late.clear();
    }

    private List<CaughtUp> late(List<QueueEntry> queue, LocalDate day) {
        if (memory.layout().caughtUpSeenOn().filter(day::equals).isPresent()) {
            return List.of();
        }
        return diary.workedBefore(day)
                .map(before -> today.caughtUp(queue, before, day))
                .orElse(List.of());
    }
}
