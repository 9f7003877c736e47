package app.puntuale.storage;

/// How the history names its events; the names are in every archive and never change.
enum EventName {
    CALLED,
    WRITTEN,
    PAID,
    PAYMENT_UNDONE,
    DISPUTE_CLOSED,
    HELD,
    RESUMED,
    COPY_SENT,
    DUE_DATE_CONFIRMED,
    NOTED
}
