package canary.app.puntuale.letters;

import org.apache.pdfbox.pdmodel.PDDocument;

/// Wrong on purpose: a letter that knows how it is printed.
public record LetterThatPrintsItself(PDDocument paper) {}
