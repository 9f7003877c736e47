package app.puntuale.storage;

/// How the history names the outcomes of a call; the names are in every archive and never change.
enum OutcomeName {
    NO_ANSWER,
    MESSAGE_LEFT,
    PROMISED,
    DISPUTED,
    WANTS_COPY,
    WRONG_NUMBER,
    REFUSES,
    IN_DIFFICULTY,
    CALL_BACK,
    SAYS_PAID,
    SPOKEN
}
