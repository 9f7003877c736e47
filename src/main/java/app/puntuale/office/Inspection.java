package app.puntuale.office;

import app.puntuale.archive.DocumentId;
import app.puntuale.invoices.InstalmentId;
import java.util.List;

/// Looks whether the archive still says what the program wrote into it.
public interface Inspection {

    /// The instalments of which something else is settled than payments and credit notes come to.
    List<InstalmentId> wrongSums();

    /// The documents that are no longer what was kept: their SHA-256 is another.
    List<DocumentId> changedDocuments();
}
