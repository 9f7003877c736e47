package app.puntuale.desktop.calls;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.CallOutcome;
import java.time.LocalDate;
import java.util.Optional;

/// Writes a call down, and what was learned in it.
record CallLog(CallRoom room) {

    /// @param anyway why it was made outside the hours, or empty text
    CallDesk.Answer write(CustomerId customer, CallOutcome outcome, CallForm form, String anyway, LocalDate today) {
        var answer = room.calls()
                .log(customer, outcome, form.answeredBy().get(), form.note().get(), anyway, today);
        if (answer instanceof CallDesk.Answer.Logged) {
            learn(customer, outcome, form);
        }
        return answer;
    }

    /// A right number for a wrong one, an address for the copy.
    private void learn(CustomerId customer, CallOutcome outcome, CallForm form) {
        var newPhone =
                outcome instanceof CallOutcome.WrongNumber ? given(form.phone().get()) : Optional.<String>empty();
        var newEmail =
                outcome instanceof CallOutcome.WantsCopy ? given(form.email().get()) : Optional.<String>empty();
        if (newPhone.isEmpty() && newEmail.isEmpty()) {
            return;
        }
        room.customers().find(customer).ifPresent(known -> {
            var contacts = known.contacts();
            room.customers()
                    .change(known.withContacts(new Contacts(
                            contacts.person(),
                            newPhone.or(contacts::phone),
                            newEmail.or(contacts::email),
                            contacts.pec())));
        });
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(word -> !word.isEmpty());
    }
}
