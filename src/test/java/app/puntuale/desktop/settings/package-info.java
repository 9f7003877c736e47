@NullMarked
package app.puntuale.desktop.settings;

import org.jspecify.annotations.NullMarked;
