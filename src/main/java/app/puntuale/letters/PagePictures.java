package app.puntuale.letters;

import app.puntuale.archive.Content;

/// Shows what a PDF will look like. Takes a moment: never on the thread of the window.
public interface PagePictures {

    /// @param page from 0; a page beyond the last is the last
    /// @param dotsPerInch 72 is one pixel for a typographic point
    /// @throws java.io.UncheckedIOException when it is no PDF
    PagePicture of(Content pdf, int page, int dotsPerInch);
}
