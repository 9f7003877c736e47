package app.puntuale.archive;

import java.util.Optional;

/// The shelf of originals: what came in and what went out, each kept once by its SHA-256.
public interface Documents {

    /// Keeps a document in the current transaction. The same bytes a second time are not stored again: the number
    /// of the first is returned, and its name stays.
    DocumentId keep(String name, String mediaType, Content content);

    Optional<Document> find(DocumentId id);
}
