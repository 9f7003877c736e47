/// The window itself: where one is, where one can go, and what has just happened.
@NullMarked
package app.puntuale.desktop.shell;

import org.jspecify.annotations.NullMarked;
