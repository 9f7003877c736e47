package app.puntuale.desktop.today;

import app.puntuale.followups.Action;

/// The icon of an action; its verb is under `today.do.`.
final class ActionLook {

    private ActionLook() {}

    static String icon(Action action) {
        return switch (action) {
            case COURTESY_CALL, CALL -> "mdi2p-phone-outline";
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER -> "mdi2e-email-outline";
            case NOTICE_OF_DEFAULT -> "mdi2f-file-sign";
            case SEND_COPY -> "mdi2f-file-send-outline";
            case CHECK_PAYMENT -> "mdi2c-cash-check";
            case ASK_OWNER -> "mdi2a-account-question-outline";
            case CHANGE_OF_ROUTE -> "mdi2s-sign-direction";
            case STOP_PRESCRIPTION -> "mdi2t-timer-sand";
        };
    }
}
