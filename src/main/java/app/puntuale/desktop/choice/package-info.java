/// Choosing a customer among many.
@NullMarked
package app.puntuale.desktop.choice;

import org.jspecify.annotations.NullMarked;
