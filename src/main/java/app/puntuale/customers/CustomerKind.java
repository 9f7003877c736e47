package app.puntuale.customers;

/// Who the customer is before the law: it decides rate, lump sum, tone and channel.
public enum CustomerKind {
    /// A private person buying outside any trade (consumatore): legal rate, never the EUR 40 (RULES A-2).
    CONSUMER,
    /// A sole trader or professional (ditta individuale, professionista): a business, but also a natural person.
    SOLE_TRADER,
    COMPANY,
    /// A public body (pubblica amministrazione): six-character SDI code or FPA12.
    PUBLIC_BODY;

    public boolean isBusiness() {
        return this == SOLE_TRADER || this == COMPANY;
    }
}
