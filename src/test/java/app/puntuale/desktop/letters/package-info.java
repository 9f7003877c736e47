@NullMarked
package app.puntuale.desktop.letters;

import org.jspecify.annotations.NullMarked;
