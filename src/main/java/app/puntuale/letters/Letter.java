package app.puntuale.letters;

/// A letter ready to be printed.
public record Letter(String protocol) {}
