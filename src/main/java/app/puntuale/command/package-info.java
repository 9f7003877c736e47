/// The same work from a terminal.
@NullMarked
package app.puntuale.command;

import org.jspecify.annotations.NullMarked;
