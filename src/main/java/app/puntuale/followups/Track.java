package app.puntuale.followups;

/// By which policy a customer is followed up today, and why by that one.
public record Track(PolicyName policy, Why why) {

    /// Why it is that policy.
    public enum Why {
        /// It belongs to the kind of customer.
        ITS_KIND,
        CHOSEN_FOR_THE_CUSTOMER,
        CHOSEN_FOR_THE_INVOICE,
        /// They owe more than the threshold.
        LARGE_AMOUNT,
        /// Somebody noted that they worry us.
        WORRIES
    }

    /// Whether a faster policy than their own has taken over.
    public boolean isFast() {
        return why == Why.LARGE_AMOUNT || why == Why.WORRIES;
    }
}
