/// A letter seen as it will be printed, with what was chosen for it.
@NullMarked
package app.puntuale.desktop.letters;

import org.jspecify.annotations.NullMarked;
