package app.puntuale.desktop.mail;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.ReminderLevel;
import java.util.Optional;

/// A reminder that today's queue asks to send by e-mail.
record DueEmail(Customer customer, Proposal.Act proposal, ReminderLevel level) {

    /// Empty for calls, notices of default and what a person must decide.
    static Optional<DueEmail> of(QueueEntry entry) {
        return switch (entry.proposal().action()) {
            case FIRST_REMINDER -> Optional.of(of(entry, ReminderLevel.FIRST));
            case SECOND_REMINDER -> Optional.of(of(entry, ReminderLevel.SECOND));
            case THIRD_REMINDER -> Optional.of(of(entry, ReminderLevel.THIRD));
            case COURTESY_CALL,
                    CALL,
                    NOTICE_OF_DEFAULT,
                    SEND_COPY,
                    CHECK_PAYMENT,
                    ASK_OWNER,
                    CHANGE_OF_ROUTE,
                    STOP_PRESCRIPTION -> Optional.empty();
        };
    }

    private static DueEmail of(QueueEntry entry, ReminderLevel level) {
        return new DueEmail(entry.customer(), entry.proposal(), level);
    }
}
