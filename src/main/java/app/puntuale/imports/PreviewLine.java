package app.puntuale.imports;

/// What will become of one file, or of one invoice in it.
public sealed interface PreviewLine {

    /// The path, as it was given; for an entry `archive.zip!inner.xml`.
    String name();

    /// A line with an invoice that could be read and judged.
    sealed interface OfInvoice extends PreviewLine {

        Receivable receivable();
    }

    record ToImport(String name, Receivable receivable) implements OfInvoice {}

    /// Will be imported, and goes on the list of those to be completed: a due date is missing.
    record Incomplete(String name, Receivable receivable) implements OfInvoice {}

    /// The archive has it, or an earlier line: the same facts, however wrapped.
    record AlreadyThere(String name, Receivable receivable) implements OfInvoice {}

    /// The archive has an invoice of the same supplier, number, year and type, or an earlier line has, and it says
    /// something else. It is not imported.
    record ChangedCopy(String name, Receivable receivable) implements OfInvoice {}

    record Refused(String name, Refusal refusal) implements PreviewLine {}

    /// A message of the exchange system: it is kept, and applied to the invoices of its file now or when they come.
    ///
    /// @param sha256 of the message as it came
    record SdiNews(String name, SdiMessage message, String sha256) implements PreviewLine {}
}
