@NullMarked
package app.puntuale.texts;

import org.jspecify.annotations.NullMarked;
