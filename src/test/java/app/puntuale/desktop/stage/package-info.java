/// A window without a display, in which the tests look and press.
@NullMarked
package app.puntuale.desktop.stage;

import org.jspecify.annotations.NullMarked;
