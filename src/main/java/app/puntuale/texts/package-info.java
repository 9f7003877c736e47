/// Words and figures on the screen, on paper and in the terminal: one key, two languages.
@NullMarked
package app.puntuale.texts;

import org.jspecify.annotations.NullMarked;
