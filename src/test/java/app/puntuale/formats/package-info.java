@NullMarked
package app.puntuale.formats;

import org.jspecify.annotations.NullMarked;
