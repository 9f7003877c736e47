/// Work that takes a moment: off the hand that moves the window, and back onto it.
@NullMarked
package app.puntuale.desktop.tasks;

import org.jspecify.annotations.NullMarked;
