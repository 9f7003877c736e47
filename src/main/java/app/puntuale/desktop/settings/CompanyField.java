package app.puntuale.desktop.settings;

/// What a firm says of itself, each a line to be typed; the words are under `settings.company.`.
public enum CompanyField {
    NAME,
    VAT_NUMBER,
    TAX_CODE,
    STREET,
    ZIP,
    CITY,
    PROVINCE,
    PHONE,
    EMAIL,
    PEC,
    IBAN,
    BANK,
    SIGNATORY
}
