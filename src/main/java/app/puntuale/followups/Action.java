package app.puntuale.followups;

/// What a person is asked to do today.
public enum Action {
    COURTESY_CALL,
    CALL,
    FIRST_REMINDER,
    SECOND_REMINDER,
    THIRD_REMINDER,
    NOTICE_OF_DEFAULT,
    /// Send the copy of an invoice that was asked for.
    SEND_COPY,
    /// Look whether the money that they say they sent has come in.
    CHECK_PAYMENT,
    /// The owner must agree to the next step.
    ASK_OWNER,
    CHANGE_OF_ROUTE,
    /// A claim comes near its end: something that can be proved must interrupt it.
    STOP_PRESCRIPTION;

    /// Whether the customer notices it: not on a day off.
    public boolean isContact() {
        return switch (this) {
            case COURTESY_CALL, CALL, FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, NOTICE_OF_DEFAULT -> true;
            case SEND_COPY, CHECK_PAYMENT, ASK_OWNER, CHANGE_OF_ROUTE, STOP_PRESCRIPTION -> false;
        };
    }

    /// Whether it is the step itself, or a question about it: the others are done whatever step comes next.
    boolean isAboutItsStep() {
        return isContact() || this == ASK_OWNER || this == CHANGE_OF_ROUTE;
    }

    public boolean isCall() {
        return this == COURTESY_CALL || this == CALL;
    }
}
