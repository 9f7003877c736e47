package app.puntuale.interest;

/// These terms cannot be: the law does not allow them, or a piece is missing.
public final class RefusedTermsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// Why; the screen and the terminal find the words.
    public enum Reason {
        /// Towards a public body the rate of the law cannot be replaced.
        AGREED_RATE_WITH_PUBLIC_BODY,
        /// The Act on late payment never covers a private consumer.
        BUSINESS_RATE_WITH_CONSUMER,
        /// This regime is for other customers, see [Regime#openTo].
        NOT_FOR_THIS_CUSTOMER,
        /// The Act applies to contracts concluded from 8 August 2002.
        CONTRACT_BEFORE_THE_ACT,
        /// A contractual rate needs a rate, not negative.
        NO_AGREED_RATE
    }

    private final Reason reason;

    RefusedTermsException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
