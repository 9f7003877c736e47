package app.puntuale.interest;

import app.puntuale.customers.CustomerKind;
import java.util.List;

/// By which law late interest is counted (RULES A-1). The court's rate is no regime: it takes over from the day a
/// claim is filed, see [Claim#withClaimFiled].
public enum Regime {
    /// Between businesses, D.Lgs. 231/2002.
    B2B,
    /// Towards a public body, D.Lgs. 231/2002; no other rate may be agreed.
    PA,
    /// Sale of farm produce or food between operators: four points more (A-27, D.Lgs. 198/2021).
    AGRI,
    /// The legal rate of each year, art. 1284(1) c.c.; never the EUR 40.
    CONSUMER,
    /// A rate agreed in writing.
    CONTRACT;

    /// What can be chosen for such a customer, the usual one first.
    public static List<Regime> openTo(CustomerKind debtor) {
        return switch (debtor) {
            case CONSUMER -> List.of(CONSUMER, CONTRACT);
            case SOLE_TRADER, COMPANY -> List.of(B2B, AGRI, CONTRACT, CONSUMER); // the last for bodies, A-5
            case PUBLIC_BODY -> List.of(PA, AGRI);
        };
    }

    boolean isUnderTheAct() {
        return switch (this) {
            case B2B, PA, AGRI -> true;
            case CONSUMER, CONTRACT -> false;
        };
    }

    CustomerKind usualDebtor() {
        return switch (this) {
            case B2B, AGRI, CONTRACT -> CustomerKind.COMPANY;
            case PA -> CustomerKind.PUBLIC_BODY;
            case CONSUMER -> CustomerKind.CONSUMER;
        };
    }
}
