package app.puntuale.imports;

/// What a message of the exchange system says, and how it came.
///
/// @param root local name of the root element
public record SdiFacts(Wrapping wrapping, String root, String namespace, SdiMessage message) {}
