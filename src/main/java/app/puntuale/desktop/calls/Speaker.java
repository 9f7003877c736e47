package app.puntuale.desktop.calls;

/// Who speaks, and for which firm; either may be empty text while nobody said.
public record Speaker(String name, String company) {}
