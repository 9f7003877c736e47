@NullMarked
package app.puntuale.desktop.firstrun;

import org.jspecify.annotations.NullMarked;
