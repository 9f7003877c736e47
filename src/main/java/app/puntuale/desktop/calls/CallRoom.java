package app.puntuale.desktop.calls;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Place;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.TodayDesk;
import app.puntuale.letters.LetterDesk;
import app.puntuale.payments.Payments;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where calls are made: it keeps what was written down of a call that was left before it was saved.
public final class CallRoom {

    private final TodayDesk today;
    private final CallDesk calls;
    private final Customers customers;
    private final Payments payments;
    private final LetterDesk letters;
    private final Scripts scripts;
    private final Map<CustomerId, CallForm> drafts = new HashMap<>();

    public CallRoom(
            TodayDesk today,
            CallDesk calls,
            Customers customers,
            Payments payments,
            LetterDesk letters,
            Scripts scripts) {
        this.today = today;
        this.calls = calls;
        this.customers = customers;
        this.payments = payments;
        this.letters = letters;
        this.scripts = scripts;
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
        return today;
    }

    CallDesk calls() {
        return calls;
    }

    Customers customers() {
        return customers;
    }

    Payments payments() {
        return payments;
    }

    LetterDesk letters() {
        return letters;
    }

    Scripts scripts() {
        return scripts;
    }

    /// As it was left, or a new one.
    CallForm form(CustomerId customer) {
        return drafts.computeIfAbsent(customer, _ -> new CallForm());
    }

    void saved(CustomerId customer) {
        drafts.remove(customer);
    }
}
