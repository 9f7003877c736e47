@NullMarked
package app.puntuale.archive;

import org.jspecify.annotations.NullMarked;
