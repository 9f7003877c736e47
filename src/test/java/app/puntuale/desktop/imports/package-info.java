@NullMarked
package app.puntuale.desktop.imports;

import org.jspecify.annotations.NullMarked;
