@NullMarked
package app.puntuale.letters;

import org.jspecify.annotations.NullMarked;
