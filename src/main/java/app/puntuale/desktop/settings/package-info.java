/// What the firm says of itself, how its mail leaves, which rates it has added, how the program looks.
@NullMarked
package app.puntuale.desktop.settings;

import org.jspecify.annotations.NullMarked;
