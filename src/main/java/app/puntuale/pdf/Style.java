package app.puntuale.pdf;

/// The sizes of a letter: never below 9 points for text, 8.5 for tables, 8 for small print.
///
/// @param paragraph the space between paragraphs, in millimetres
/// @param row the space above and below a row of a table
/// @param top where the subject stands on the first page: below everything that a window could show (RULES B-31)
record Style(
        Type subject,
        Type text,
        Type table,
        Type columnHead,
        Type small,
        Type transfer,
        float paragraph,
        float row,
        float top) {

    /// For a short letter, which may take its page.
    static Style roomy(Face regular, Face bold) {
        return new Style(
                new Type(bold, bold, 12, 5.6f, Ink.ACCENT),
                new Type(regular, bold, 10, 5.25f, Ink.TEXT),
                new Type(regular, bold, 9.5f, 4.8f, Ink.TEXT),
                new Type(bold, bold, 8, 3.6f, Ink.MUTED),
                new Type(regular, bold, 8, 4, Ink.MUTED),
                new Type(regular, bold, 9.5f, 5.4f, Ink.TEXT),
                3.2f,
                2.1f,
                93);
    }

    /// Between the two.
    static Style middle(Face regular, Face bold) {
        return new Style(
                new Type(bold, bold, 11.5f, 5.4f, Ink.ACCENT),
                new Type(regular, bold, 9.6f, 4.85f, Ink.TEXT),
                new Type(regular, bold, 9, 4.5f, Ink.TEXT),
                new Type(bold, bold, 8, 3.5f, Ink.MUTED),
                new Type(regular, bold, 8, 3.9f, Ink.MUTED),
                new Type(regular, bold, 9.2f, 5, Ink.TEXT),
                2.7f,
                1.6f,
                89);
    }

    /// For a letter with much to say.
    static Style compact(Face regular, Face bold) {
        return new Style(
                new Type(bold, bold, 11, 5.2f, Ink.ACCENT),
                new Type(regular, bold, 9.2f, 4.5f, Ink.TEXT),
                new Type(regular, bold, 8.5f, 4.2f, Ink.TEXT),
                new Type(bold, bold, 8, 3.5f, Ink.MUTED),
                new Type(regular, bold, 8, 3.9f, Ink.MUTED),
                new Type(regular, bold, 9, 4.7f, Ink.TEXT),
                2.3f,
                1.1f,
                87);
    }
}
