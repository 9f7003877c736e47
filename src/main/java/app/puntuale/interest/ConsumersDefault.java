package app.puntuale.interest;

/// From when a consumer owes late interest (RULES A-44): the firm chooses once, for letters and accounts alike.
public enum ConsumersDefault {
    /// From the day after a notice of default was received, which can be proved: the cautious reading.
    FROM_THE_NOTICE,
    /// From the day after the due date: a fixed term has passed, and the debt is paid where the creditor is (art.
    /// 1219(2) no. 3 c.c.).
    FROM_THE_DUE_DATE;

    Claim on(Claim claim) {
        return switch (this) {
            case FROM_THE_NOTICE -> claim;
            case FROM_THE_DUE_DATE -> claim.fromDueDate();
        };
    }
}
