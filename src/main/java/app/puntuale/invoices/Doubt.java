package app.puntuale.invoices;

/// Why a person should look at an imported invoice.
public enum Doubt {
    /// The instalments do not add up to the amount payable: both sums are shown.
    AMOUNTS_DIFFER,
    /// No due date and no term: never chased until a person confirms one (RULES A-8 is only offered).
    DUE_DATE_MISSING,
    /// Cash or card, due at once: proposed as already collected, never assumed; not chased until decided.
    PERHAPS_COLLECTED,
    /// SDI rejected the file (NS): for tax law it was never issued; not chased.
    REJECTED_BY_SDI,
    /// The public body refused it (NE or EC with EC02): not chased until decided.
    REFUSED_BY_CUSTOMER,
    /// A VAT number, tax code or IBAN has a wrong check digit.
    WRONG_CHECK_DIGIT
}
