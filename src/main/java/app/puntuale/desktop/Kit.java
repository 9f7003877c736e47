package app.puntuale.desktop;

import app.puntuale.interest.Rates;
import app.puntuale.letters.PagePictures;
import app.puntuale.mail.Postman;
import java.time.LocalTime;
import java.util.function.Supplier;

/// What the window needs beside the office.
///
/// @param rates those fixed by law
/// @param time of the day, asked again each time
public record Kit(Postman postman, PagePictures pictures, Rates rates, Supplier<LocalTime> time) {}
