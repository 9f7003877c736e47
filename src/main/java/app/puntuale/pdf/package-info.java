/// The home of PDFBox and of the QR code.
@NullMarked
package app.puntuale.pdf;

import org.jspecify.annotations.NullMarked;
