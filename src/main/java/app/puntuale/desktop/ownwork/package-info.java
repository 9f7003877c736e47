/// What waits for somebody in our own house: internal tasks, and what was given up and is looked at again.
@NullMarked
package app.puntuale.desktop.ownwork;

import org.jspecify.annotations.NullMarked;
