package app.puntuale.texts;

/// The languages of the screen: Italian first.
public enum Language {
    ITALIAN,
    ENGLISH
}
