package app.puntuale.interest;

import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.RefusedTermsException.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// On what footing a debt bears late interest.
///
/// @param agreedPercent the yearly rate of a [Regime#CONTRACT], and of it only
/// @param contractOn when the contract was concluded, if known: it decides on 7 or 8 points and on the EUR 40. Not the
///     date of the invoice nor of the delay
public record Terms(
        Regime regime, CustomerKind debtor, Optional<BigDecimal> agreedPercent, Optional<LocalDate> contractOn) {

    private static final LocalDate THE_ACT = LocalDate.of(2002, Month.AUGUST, 8);
    private static final LocalDate THE_REFORM = LocalDate.of(2013, Month.JANUARY, 1); // D.Lgs. 192/2012

    private static final BigDecimal POINTS = BigDecimal.valueOf(8);
    private static final BigDecimal POINTS_BEFORE_THE_REFORM = BigDecimal.valueOf(7);
    private static final BigDecimal AGRI_POINTS = BigDecimal.valueOf(4);

    /// @throws RefusedTermsException when the law does not allow them
    public Terms {
        refusal(regime, debtor, agreedPercent, contractOn).ifPresent(reason -> {
            throw new RefusedTermsException(reason);
        });
    }

    /// With the customer for whom the regime is made; a contract is between businesses: see [#agreed].
    ///
    /// @throws RefusedTermsException for [Regime#CONTRACT], which needs a rate
    public static Terms of(Regime regime) {
        return of(regime, regime.usualDebtor());
    }

    /// @throws RefusedTermsException when this regime is not open to such a customer
    public static Terms of(Regime regime, CustomerKind debtor) {
        return new Terms(regime, debtor, Optional.empty(), Optional.empty());
    }

    /// The regime that the law gives such a customer when nothing else is known.
    public static Terms usualFor(CustomerKind debtor) {
        return of(Regime.openTo(debtor).getFirst(), debtor);
    }

    /// An agreed yearly rate in percent.
    ///
    /// @throws RefusedTermsException towards a public body, and for a negative rate
    public static Terms agreed(BigDecimal percent, CustomerKind debtor) {
        return new Terms(Regime.CONTRACT, debtor, Optional.of(percent), Optional.empty());
    }

    /// @throws RefusedTermsException when the Act is older than the contract
    public Terms withContractOn(LocalDate day) {
        return new Terms(regime, debtor, agreedPercent, Optional.of(day));
    }

    /// Whether EUR 40 may be asked for a late invoice: between businesses and towards public bodies, for contracts
    /// from 2013 on, an unknown date being taken as such.
    public boolean allowLumpSum() {
        boolean kind = regime.isUnderTheAct() || (regime == Regime.CONTRACT && debtor.isBusiness());
        return kind && !isBeforeTheReform();
    }

    /// Interest needs no notice, except from a consumer.
    boolean needNotice() {
        return debtor == CustomerKind.CONSUMER || regime == Regime.CONSUMER;
    }

    /// What the Act adds to the reference rate; it means nothing for a legal or an agreed rate.
    public BigDecimal points() {
        var points = isBeforeTheReform() ? POINTS_BEFORE_THE_REFORM : POINTS;
        return regime == Regime.AGRI ? points.add(AGRI_POINTS) : points;
    }

    /// What is added from the day a claim is filed: such claims are all younger than the reform.
    static BigDecimal pointsInCourt() {
        return POINTS;
    }

    private boolean isBeforeTheReform() {
        return contractOn.filter(day -> day.isBefore(THE_REFORM)).isPresent();
    }

    private static Optional<Reason> refusal(
            Regime regime, CustomerKind debtor, Optional<BigDecimal> percent, Optional<LocalDate> contractOn) {
        if (regime == Regime.CONTRACT && debtor == CustomerKind.PUBLIC_BODY) {
            return Optional.of(Reason.AGREED_RATE_WITH_PUBLIC_BODY);
        }
        if (regime.isUnderTheAct() && debtor == CustomerKind.CONSUMER) {
            return Optional.of(Reason.BUSINESS_RATE_WITH_CONSUMER);
        }
        if (!Regime.openTo(debtor).contains(regime)) {
            return Optional.of(Reason.NOT_FOR_THIS_CUSTOMER);
        }
        if ((regime == Regime.CONTRACT) != percent.isPresent()
                || percent.filter(rate -> rate.signum() < 0).isPresent()) {
            return Optional.of(Reason.NO_AGREED_RATE);
        }
        if (regime.isUnderTheAct() && contractOn.filter(THE_ACT::isAfter).isPresent()) {
            return Optional.of(Reason.CONTRACT_BEFORE_THE_ACT);
        }
        return Optional.empty();
    }
}
