package app.puntuale.followups;

/// The groups of today's queue, in the order in which the day is worked.
public enum QueueGroup {
    /// Claims that come near their end, beside whatever else is to be done about the customer.
    PRESCRIPTION,
    BROKEN_PROMISES,
    CALLS,
    /// Reminders, and copies that were asked for.
    EMAILS,
    LETTERS,
    /// What only a person can settle: whether the money came, and what to do when nothing helps.
    DECISIONS,
    COURTESY_CALLS;

    public static QueueGroup of(Proposal.Act proposal) {
        if (proposal.reason() instanceof Reason.PromiseBroken) {
            return BROKEN_PROMISES;
        }
        return switch (proposal.action()) {
            case CALL -> CALLS;
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, SEND_COPY -> EMAILS;
            case NOTICE_OF_DEFAULT -> LETTERS;
            case CHECK_PAYMENT, ASK_OWNER, CHANGE_OF_ROUTE -> DECISIONS;
            case COURTESY_CALL -> COURTESY_CALLS;
            case STOP_PRESCRIPTION -> PRESCRIPTION;
        };
    }
}
