package app.puntuale.archive;

/// A document kept in the archive.
///
/// @param name the file name under which it came or was made, without a path
/// @param mediaType such as `application/xml` or `application/pdf`
public record Document(DocumentId id, String name, String mediaType, Content content) {}
