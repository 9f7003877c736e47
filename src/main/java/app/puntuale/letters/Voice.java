package app.puntuale.letters;

import app.puntuale.customers.CustomerKind;

/// How an Italian letter addresses its reader.
public enum Voice {
    /// Companies and public bodies.
    VOI,
    /// Sole traders and private persons.
    LEI;

    static Voice towards(CustomerKind customer) {
        return switch (customer) {
            case COMPANY, PUBLIC_BODY -> VOI;
            case SOLE_TRADER, CONSUMER -> LEI;
        };
    }
}
