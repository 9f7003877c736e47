/// The day’s work, the most urgent first.
@NullMarked
package app.puntuale.desktop.today;

import org.jspecify.annotations.NullMarked;
