package app.puntuale.followups;

/// The seven questions before the first reminder and before the notice of default (RULES C-3), in the order in which
/// they are asked. Each is asked so that yes is good.
public enum Question {
    TERMS_AGREED,
    INVOICE_RIGHT,
    DUE_DATE_PASSED,
    RECEIPT_CONFIRMED,
    DELIVERY_PROVED,
    PAYMENT_DETAILS_GIVEN,
    LOG_KEPT;

    /// Two of them are matters of fact, of which the archive knows better than anybody.
    public boolean isAnsweredByPeople() {
        return switch (this) {
            case DUE_DATE_PASSED, LOG_KEPT -> false;
            case TERMS_AGREED, INVOICE_RIGHT, RECEIPT_CONFIRMED, DELIVERY_PROVED, PAYMENT_DETAILS_GIVEN -> true;
        };
    }
}
