package app.puntuale.letters;

/// Why there can be no letter (RULES B-2, B-3, C-4).
public enum Missing {
    /// The firm has not said anything of itself yet.
    COMPANY,
    COMPANY_NAME,
    COMPANY_ADDRESS,
    COMPANY_VAT_NUMBER,
    /// Nobody could pay.
    IBAN,
    /// A notice is signed (B-5).
    SIGNATORY,
    CUSTOMER_NAME,
    /// Street, zip code or town (B-2, B-9).
    CUSTOMER_ADDRESS,
    /// Nothing is overdue, confirmed and undisputed: there is no claim.
    OVERDUE_INSTALMENT
}
