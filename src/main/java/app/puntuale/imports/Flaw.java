package app.puntuale.imports;

/// Why a file, or an invoice in it, is not imported. Each has one sentence for the user that says what to do, and a
/// detail that stands in its gap: a name, an element, an amount, or nothing.
public enum Flaw {

    // what cannot be read

    /// The disk, a permission or a broken link is in the way.
    UNREADABLE,
    EMPTY,
    /// Larger than any e-invoice can be; the detail is the limit in megabytes.
    TOO_LARGE,
    /// Neither XML, nor a signed envelope, nor base64 of one.
    NOT_XML,
    /// It begins as XML and ends too early.
    TRUNCATED,
    MALFORMED_XML,
    /// A DOCTYPE: an invoice never has one, and its entities are never expanded.
    DOCTYPE,
    /// Elements inside elements beyond any sense.
    XML_TOO_DEEP,
    DAMAGED_ENVELOPE,
    /// A detached signature: the signed document is elsewhere.
    ENVELOPE_WITHOUT_CONTENT,
    /// Envelope in envelope in envelope beyond any sense.
    TOO_MANY_ENVELOPES,
    PDF,
    /// A PDF inside a signed envelope.
    SIGNED_PDF,
    IMAGE,
    OFFICE_DOCUMENT,
    EMAIL,
    /// An archive that is not a ZIP: RAR, 7z, gzip.
    OTHER_ARCHIVE,
    DAMAGED_ARCHIVE,
    /// A password protects the entry.
    ENCRYPTED_ENTRY,
    /// The path of an entry climbs out of the archive.
    ENTRY_CLIMBS_OUT,
    /// ZIP in ZIP in ZIP beyond the limit; the detail is the limit.
    ARCHIVE_TOO_DEEP,
    /// The detail is the limit.
    ARCHIVE_TOO_MANY_ENTRIES,
    /// Unpacked it would be larger than the limit; the detail is the limit in megabytes.
    ARCHIVE_TOO_LARGE,
    /// An entry swells as only a trap does.
    ARCHIVE_SWELLS,

    // what is no invoice

    /// Well-formed XML with another root; the detail is its name.
    NOT_AN_INVOICE,
    /// What makes it an invoice is missing; the detail is the element.
    MISSING_ELEMENT,
    /// Not a decimal number, or beyond belief; the detail is what is written.
    WRONG_AMOUNT,

    // what is an invoice, and not one to collect

    /// The supplier is somebody else; the detail is who.
    RECEIVED_INVOICE,
    /// Self-invoices, reverse charge and the like (TD16–TD23, TD27–TD29); the detail is the type.
    NOT_A_RECEIVABLE,
    /// A type of document that nobody has agreed on; the detail is what is written.
    UNKNOWN_TYPE,
    /// The date of the invoice is in no calendar, or in no year of e-invoices; the detail is what is written.
    IMPOSSIBLE_DATE,
    /// The detail is what is written for a currency.
    UNKNOWN_CURRENCY,
    /// Neither a total, nor a VAT summary, nor a payment.
    NO_AMOUNT,
    /// It comes to nothing.
    NOTHING_TO_COLLECT,
    /// Nobody has said which firm this archive belongs to, and no file could propose it.
    NO_COMPANY,
    /// The file is no longer what it was in the preview.
    CHANGED_MEANWHILE
}
