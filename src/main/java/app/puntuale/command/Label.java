package app.puntuale.command;

/// What stands for a value in the help, in the reader's language.
enum Label {
    CUSTOMER,
    AMOUNT,
    DAY,
    DAY_AND_AMOUNT,
    TEXT,
    NUMBER,
    PERCENT,
    PATH,
    CHOICE
}
