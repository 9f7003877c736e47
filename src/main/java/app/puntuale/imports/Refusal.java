package app.puntuale.imports;

/// Why a file or one of its invoices is not imported.
///
/// @param detail what stands in the gap of the sentence for this flaw, or empty text
/// @param number of the invoice, or empty text when it is the whole file that is refused
public record Refusal(Flaw flaw, String detail, String number) {

    /// Of a whole file.
    static Refusal of(Flaw flaw, String detail) {
        return new Refusal(flaw, detail, "");
    }
}
