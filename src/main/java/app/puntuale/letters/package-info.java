/// Reminders and notices of default, ready to be printed.
@NullMarked
package app.puntuale.letters;

import org.jspecify.annotations.NullMarked;
