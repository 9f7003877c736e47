package app.puntuale.desktop.calls;

import app.puntuale.followups.CallOutcome;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// What the clerk has written down of a call so far.
final class CallForm {

    /// What is still missing before the call can be saved; the words are under `calls.missing.`.
    enum Missing {
        OUTCOME,
        PROMISE_DAY,
        PROMISE_AMOUNT,
        DISPUTE_REASON,
        CALL_BACK_DAY
    }

    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> promisedBy = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Money>> promised = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableSet<InvoiceId> disputed = FXCollections.observableSet();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> callBackOn = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> paidOn = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reference = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty answeredBy = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty anyway = new SimpleStringProperty("");

    ObjectProperty<Optional<Outcome>> outcome() {
        return outcome;
    }

    ObjectProperty<Optional<LocalDate>> promisedBy() {
        return promisedBy;
    }

    ObjectProperty<Optional<Money>> promised() {
        return promised;
    }

    /// None of them means all that are open.
    ObservableSet<InvoiceId> disputed() {
        return disputed;
    }

    StringProperty reason() {
        return reason;
    }

    ObjectProperty<Optional<LocalDate>> callBackOn() {
        return callBackOn;
    }

    ObjectProperty<Optional<LocalDate>> paidOn() {
        return paidOn;
    }

    StringProperty reference() {
        return reference;
    }

    /// The right number, when the one called was wrong.
    StringProperty phone() {
        return phone;
    }

    /// Where the copy is to go.
    StringProperty email() {
        return email;
    }

    StringProperty answeredBy() {
        return answeredBy;
    }

    StringProperty note() {
        return note;
    }

    /// Why the call was made outside the hours.
    StringProperty anyway() {
        return anyway;
    }

    /// All on which the outcome depends.
    Observable[] parts() {
        return new Observable[] {outcome, promisedBy, promised, disputed, reason, callBackOn, paidOn, reference, anyway
        };
    }

    /// Empty while something is missing.
    Optional<CallOutcome> told() {
        return missing().isPresent() ? Optional.empty() : outcome.get().flatMap(this::told);
    }

    Optional<Missing> missing() {
        if (outcome.get().isEmpty()) {
            return Optional.of(Missing.OUTCOME);
        }
        return switch (outcome.get().get()) {
            case PROMISED ->
                promisedBy.get().isEmpty()
                        ? Optional.of(Missing.PROMISE_DAY)
                        : unless(promised.get().isPresent(), Missing.PROMISE_AMOUNT);
            case DISPUTED -> unless(!reason.get().isBlank(), Missing.DISPUTE_REASON);
            case CALL_BACK -> unless(callBackOn.get().isPresent(), Missing.CALL_BACK_DAY);
            case NO_ANSWER, MESSAGE_LEFT, WANTS_COPY, WRONG_NUMBER, REFUSES, IN_DIFFICULTY, SAYS_PAID, SPOKEN ->
                Optional.empty();
        };
    }

    private static Optional<Missing> unless(boolean there, Missing missing) {
        return there ? Optional.empty() : Optional.of(missing);
    }

    private Optional<CallOutcome> told(Outcome chosen) {
        return switch (chosen) {
            case NO_ANSWER -> Optional.of(new CallOutcome.NoAnswer());
            case SPOKEN -> Optional.of(new CallOutcome.Spoken());
            case MESSAGE_LEFT -> Optional.of(new CallOutcome.MessageLeft());
            case PROMISED ->
                promisedBy.get().flatMap(by -> promised.get().map(amount -> new CallOutcome.Promised(by, amount)));
            case DISPUTED ->
                Optional.of(new CallOutcome.Disputed(disputed, reason.get().strip()));
            case WANTS_COPY -> Optional.of(new CallOutcome.WantsCopy());
            case WRONG_NUMBER -> Optional.of(new CallOutcome.WrongNumber());
            case REFUSES -> Optional.of(new CallOutcome.Refuses());
            case IN_DIFFICULTY -> Optional.of(new CallOutcome.InDifficulty());
            case CALL_BACK -> callBackOn.get().map(CallOutcome.CallBack::new);
            case SAYS_PAID ->
                Optional.of(
                        new CallOutcome.SaysPaid(paidOn.get(), reference.get().strip()));
        };
    }
}
