package app.puntuale.imports;

import app.puntuale.archive.Content;

/// One file that was found, or one entry of an archive.
///
/// @param name the path as it was given, with what lies below a given folder; for an entry `archive.zip!inner.xml`
/// @param content as it came, with its envelopes; no bytes when it was refused before it could be read
public record ReadFile(String name, Content content, FileFacts facts) {}
