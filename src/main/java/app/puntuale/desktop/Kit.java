package app.puntuale.desktop;

import app.puntuale.interest.Rates;
import app.puntuale.letters.PagePictures;
import app.puntuale.mail.Postman;

/// What the window needs beside the office.
///
/// @param rates those fixed by law
public record Kit(Postman postman, PagePictures pictures, Rates rates) {}
