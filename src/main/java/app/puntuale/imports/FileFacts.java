package app.puntuale.imports;

import java.util.Optional;

/// What one file turned out to be.
public sealed interface FileFacts {

    /// An e-invoice, ordinary or simplified, with all that makes it one.
    record EInvoice(InvoiceFacts facts) implements FileFacts {}

    /// A message of the exchange system.
    record Sdi(SdiFacts facts) implements FileFacts {}

    /// Nothing that can be imported.
    ///
    /// @param detail what stands in the gap of the sentence for this flaw, or empty text
    /// @param readable what can still be read of a well-formed invoice that lacks something
    record Refused(Flaw flaw, String detail, Optional<InvoiceFacts> readable) implements FileFacts {

        public static Refused of(Flaw flaw, String detail) {
            return new Refused(flaw, detail, Optional.empty());
        }
    }
}
