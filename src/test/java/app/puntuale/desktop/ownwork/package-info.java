/// Tests of what waits in our own house.
@NullMarked
package app.puntuale.desktop.ownwork;

import org.jspecify.annotations.NullMarked;
