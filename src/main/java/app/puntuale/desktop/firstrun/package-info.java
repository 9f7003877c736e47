/// The first meeting: five short steps in the window of an empty archive.
@NullMarked
package app.puntuale.desktop.firstrun;

import org.jspecify.annotations.NullMarked;
