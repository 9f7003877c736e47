package app.puntuale.followups;

/// What a cause of non-payment suggests to do. It is advice: nothing of it happens by itself.
public enum Move {
    /// Ask kindly, once more: it will do.
    GENTLE_REMINDER,
    /// Send one statement of everything, to the person who pays.
    SEND_STATEMENT,
    /// Call shortly before the due date, from now on.
    CALL_BEFORE_DUE_DATE,
    /// Follow up by the faster policy.
    FASTER_POLICY,
    /// Reckon the late interest and ask for it (RULES A-11).
    CLAIM_INTEREST,
    /// Supply only against payment in advance (RULES C-7).
    STOP_SUPPLY,
    /// Answer the complaint by its day.
    ANSWER_DISPUTE,
    /// Ask meanwhile for what is not disputed (RULES C-11).
    ASK_UNDISPUTED,
    /// An internal task: find the mistake and put it right.
    PUT_RIGHT,
    /// Offer instalments or part payment (RULES C-5).
    OFFER_PLAN,
    /// Go to the claim early, before others do.
    CLAIM_EARLY,
    /// An internal task: find them by INI-PEC, the company register, the register of residents.
    CHECK_ADDRESS;

    /// Whether it is something to do in our own house, and so a [Task].
    public boolean isOurs() {
        return switch (this) {
            case PUT_RIGHT, CHECK_ADDRESS -> true;
            case GENTLE_REMINDER,
                    SEND_STATEMENT,
                    CALL_BEFORE_DUE_DATE,
                    FASTER_POLICY,
                    CLAIM_INTEREST,
                    STOP_SUPPLY,
                    ANSWER_DISPUTE,
                    ASK_UNDISPUTED,
                    OFFER_PLAN,
                    CLAIM_EARLY -> false;
        };
    }
}
