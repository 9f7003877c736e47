/// Facts of the follow-up told in words, the same on the screen and in the terminal.
@NullMarked
package app.puntuale.words;

import org.jspecify.annotations.NullMarked;
