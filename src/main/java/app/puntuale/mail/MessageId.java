package app.puntuale.mail;

/// The number of a message in the outbox.
public record MessageId(long value) {}
