package app.puntuale.pdf;

import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A typeface as one document embeds it.
record Face(Typeface typeface, PDType0Font embedded) {}
