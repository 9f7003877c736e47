package app.puntuale.letters;

import app.puntuale.archive.Content;

/// Puts a letter on paper: A4, PDF, fonts embedded.
public interface Printer {

    Content print(Letter letter);
}
