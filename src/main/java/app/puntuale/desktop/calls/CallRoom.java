package app.puntuale.desktop.calls;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.TodayDesk;
import app.puntuale.letters.LetterDesk;
import app.puntuale.office.Office;
import app.puntuale.payments.Payments;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Where calls are made: it keeps what was written down of a call that was left before it was saved.
public final class CallRoom {

    private final Office office;
    private final Scripts scripts;
    private final Supplier<LocalTime> time;
    private final Map<CustomerId, CallForm> drafts = new HashMap<>();

    /// @param time of the day, asked again each time
    public CallRoom(Office office, Scripts scripts, Supplier<LocalTime> time) {
        this.office = office;
        this.scripts = scripts;
        this.time = time;
    }

    public CallView call(Place.Call place, Desk desk) {
        return new CallView(new CallViewModel(place, this, desk), desk);
    }

    /// Opens the form of a complaint at once.
    public CallView dispute(Place.Dispute place, Desk desk) {
        form(place.customer()).outcome().set(Optional.of(Outcome.DISPUTED));
        return call(Place.Call.to(place.customer()), desk);
    }

    TodayDesk today() {
        return office.today();
    }

    CallDesk calls() {
        return office.calls();
    }

    Customers customers() {
        return office.archive().customers();
    }

    Payments payments() {
        return office.archive().payments();
    }

    LetterDesk letters() {
        return office.letters();
    }

    Scripts scripts() {
        return scripts;
    }

    FollowUps followUps() {
        return office.followUps();
    }

    LocalTime time() {
        return time.get();
    }

    /// As it was left, or a new one.
    CallForm form(CustomerId customer) {
        return drafts.computeIfAbsent(customer, _ -> new CallForm());
    }

    void saved(CustomerId customer) {
        drafts.remove(customer);
    }
}
