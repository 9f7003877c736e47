@NullMarked
package app.puntuale.desktop;

import org.jspecify.annotations.NullMarked;
