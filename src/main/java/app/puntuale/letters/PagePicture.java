package app.puntuale.letters;

import java.nio.IntBuffer;

/// One page as it looks on paper, for the screen or the printer.
///
/// @param page from 0
/// @param pages how many the document has
/// @param argb opaque pixels, row by row from the top left: `0xFFrrggbb`
public record PagePicture(int page, int pages, int width, int height, IntBuffer argb) {}
