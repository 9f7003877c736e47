/// The words of the program in two languages, and the one place where figures and dates become text and back.
@NullMarked
package app.puntuale.texts;

import org.jspecify.annotations.NullMarked;
