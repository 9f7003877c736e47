package app.puntuale.letters;

/// A word and what it stands for: `IBAN`, `IT60 X054 …`.
public record Labelled(String label, String text) {}
