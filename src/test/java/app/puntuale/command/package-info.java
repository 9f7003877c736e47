@NullMarked
package app.puntuale.command;

import org.jspecify.annotations.NullMarked;
